import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { disagreements, formatScoreTable, type PredictedArticle, readGold, scoreCorpus } from "../../src/score";
import { stem } from "../../src/score/gold";
import expected from "./expected.json";

// A gold set made for this test. `expected.json` is what the project's first scorer, an independent program with the
// codebook's rules, prints for it.
const folder = join(import.meta.dirname, "agreement");
const files = readdirSync(folder).sort();
const read = (file: string) => readFileSync(join(folder, file), "utf8");
const gold = files.filter((file) => file.endsWith(".json")).map((file) => readGold(stem(file), JSON.parse(read(file))));
const texts = new Map(files.filter((file) => file.endsWith(".md")).map((file) => [stem(file), read(file)]));
const predictions = read("predictions.jsonl")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as PredictedArticle);
const report = scoreCorpus({ gold, predictions, texts });

test("every figure agrees with the first scorer's", () => {
  expect(report).toMatchObject(expected);
  expect(Object.keys(report)).toEqual(Object.keys(expected));
});

describe("the rates of the contract", () => {
  test("named but coded: of all holders without a stance", () => {
    expect(report.all?.namedButCodedRate).toBeCloseTo(2 / 3);
  });

  test("flips: of all coded stances, right and spurious", () => {
    expect(report.all?.flipRate).toBeCloseTo(1 / 9);
  });
});

describe("the intervals", () => {
  test("are the same each time and hold the figure between them", () => {
    const again = scoreCorpus({ gold, predictions, texts });
    expect(again.all?.intervals).toEqual(report.all?.intervals);
    const [low, high] = report.all?.intervals.stanceF1 ?? [1, 0];
    expect(low).toBeLessThan(report.all?.stance.f1 ?? 0);
    expect(high).toBeGreaterThan(report.all?.stance.f1 ?? 1);
  });

  test("of a single article are the figure itself", () => {
    const { f1 } = report.en?.stance ?? { f1: -1 };
    expect(report.en?.intervals.stanceF1).toEqual([f1, f1]);
  });
});

test("risk and coverage: a higher threshold keeps fewer stances, and here more of them right", () => {
  const rows = report.all?.riskCoverage ?? [];
  expect(rows[0]).toMatchObject({ threshold: 0, coverage: 1, precision: report.all?.stance.precision });
  expect(rows.find((row) => row.threshold === 0.5)).toMatchObject({ coverage: 5 / 9, precision: 4 / 5 });
});

describe("disagreements", () => {
  const found = disagreements({ gold, predictions, texts });

  test("name the article, the holder, and the two readings with their evidence", () => {
    const poland = found.find(({ article, holder }) => article === "a-two-leaders" && holder === "POL");
    expect(poland).toMatchObject({
      kind: "flip",
      expected: { words: "POL declines" },
      found: { words: "POL open", evidence: { quote: "Poland will not" } },
    });
    expect(found.filter(({ kind }) => kind === "ungrounded")).toHaveLength(1);
  });

  test("are as many of each kind as were counted", () => {
    const n = (...kinds: string[]) => found.filter(({ kind }) => kinds.includes(kind)).length;
    const { all } = report;
    expect(n("flip")).toBe(all?.flips);
    expect(n("trapped")).toBe(all?.trapped);
    expect(n("flip", "stance wrong", "trapped", "stance spurious")).toBe(all?.stance.fp);
    expect(n("stance missed")).toBe(all?.coded.fn);
    expect(n("force missed")).toBe(all?.force.fn);
    expect(n("force spurious")).toBe(all?.force.fp);
    expect(n("proposal missed")).toBe(all?.proposal.fn);
    expect(n("proposal spurious")).toBe(all?.proposal.fp);
    expect(n("missing")).toBe(all?.missing);
  });
});

test("the table has a block a language, with F1 and its interval", () => {
  const table = formatScoreTable(report, { byLanguage: true });
  expect(table.match(/^(all|en|nl|de): /gm)).toEqual(["all: ", "en: ", "nl: ", "de: "]);
  expect(table).toMatch(/stance +0\.\d{3} +0\.\d{3} +0\.\d{3} +0\.\d{3}–0\.\d{3}/);
});

test("a gold file out of form is refused with the field", () => {
  expect(() => readGold("x", { ...gold[0], stances: [{ country: "FRA", stance: "maybe" }] })).toThrow(
    /stances\.0\.stance/,
  );
});
