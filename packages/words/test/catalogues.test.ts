import { readdirSync, readFileSync } from "node:fs";
import { parse } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CATALOGUES, type Key, LANGUAGES, wordsIn } from "../src";

const KEYS = Object.keys(CATALOGUES.en) as Key[];
const others = LANGUAGES.filter((language) => language !== "en");

/** The names of a message's gaps, plurals and tags. What follows a plural's case is words, though it be a single one. */
const GAP = /(?<!(?:=\d+|one|few|many|other)\s)\{(\w+)(?=[,}])|<(\w+)>/g;
const gaps = (message: string) =>
  [...new Set([...message.matchAll(GAP)].map(([, gap, tag]) => gap ?? `<${tag}>`))].sort();

describe.each(others)("the catalogue of %s", (language) => {
  it("has the keys of the English one", () => expect(Object.keys(CATALOGUES[language])).toEqual(KEYS));

  it("has the same gaps in every message", () => {
    const wrong = KEYS.filter((key) => String(gaps(CATALOGUES[language][key])) !== String(gaps(CATALOGUES.en[key])));
    expect(wrong).toEqual([]);
  });

  it("leaves no message empty", () =>
    expect(KEYS.filter((key) => CATALOGUES[language][key].trim() === "")).toEqual([]));
});

const root = fileURLToPath(new URL("../../..", import.meta.url));
const sources = ["apps/web/src", "packages/ui/src", "packages/charts/src", "packages/words/src"];

function textOf(folder: string): string {
  return readdirSync(`${root}/${folder}`, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(parse(file).ext))
    .map((file) => readFileSync(`${root}/${folder}/${file}`, "utf8"))
    .join("\n");
}

it("has no message that nobody says", () => {
  const code = sources.map(textOf).join("\n");
  const areas = new Set([...code.matchAll(/`(\w+)\.\$\{/g)].map(([, area]) => area));
  const isSaid = (key: Key) => code.includes(`"${key}"`) || areas.has(key.split(".")[0]);
  expect(KEYS.filter((key) => !isSaid(key))).toEqual([]);
});

describe("wordsIn", () => {
  it("counts as the language does", () => {
    const { say } = wordsIn("uk");
    const steps = [1, 2, 5, 21].map((count) => say("steps.count", { name: "x", count }));
    expect(steps).toEqual(["x: 1 крок", "x: 2 кроки", "x: 5 кроків", "x: 21 крок"]);
  });

  it.each([
    ["en", "26 Feb 2024", "30,000"],
    ["nl", "26 feb 2024", "30.000"],
    ["fr", "26 févr. 2024", "30\u00a0000"],
    ["de", "26. Feb. 2024", "30.000"],
    ["uk", "26 лют. 2024", "30\u00a0000"],
  ])("writes days and numbers as %s does", (language, day, number) => {
    const words = wordsIn(language);
    expect(words.day("2024-02-26")).toBe(day);
    expect(words.number(30_000)).toBe(number);
  });

  it("counts in words up to twenty in English alone", () => {
    expect([0, 1, 15, 20, 21, 1234].map(wordsIn("en").count)).toEqual([
      "no",
      "one",
      "fifteen",
      "twenty",
      "21",
      "1,234",
    ]);
    expect(wordsIn("de").count(15)).toBe("15");
  });

  it.each([
    ["2024-12", "Dec 2024"],
    ["2024", "2024"],
    [null, "undated"],
  ])("writes %s as precisely as it is known", (date, text) => expect(wordsIn("en").day(date)).toBe(text));

  it("has a comma before the tenths where the language does", () => {
    expect([wordsIn("en"), wordsIn("uk")].map(({ decimal }) => decimal(0.8, 2))).toEqual(["0.80", "0,80"]);
  });

  it("speaks English to whoever asks for a language it has no words in", () => {
    expect(wordsIn("xx").language).toBe("en");
  });

  it("keeps the language in an address, before its fragment", () => {
    const { link } = wordsIn("fr");
    expect(link("/method#how-good")).toBe("/method?lang=fr#how-good");
    expect(link("/countries/FRA?on=2025-01-01")).toBe("/countries/FRA?on=2025-01-01&lang=fr");
    expect(link(link("/"))).toBe("/?lang=fr");
    expect(wordsIn("en").link("/")).toBe("/");
  });
});
