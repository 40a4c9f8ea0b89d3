import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EXTRACTOR_VERSION, SUPPORTED_LANGUAGES } from "../../src";
import type { EvaluationFigures } from "../../src/score";

const file = new URL("../../../../data/evaluation.json", import.meta.url);
const figures = JSON.parse(readFileSync(file, "utf8")) as EvaluationFigures;

test("the figures that the site shows are of this version: npm run evaluate measures anew", () => {
  expect(figures.extractor).toBe(EXTRACTOR_VERSION);
});

test("they are of all that was read, of each language, and name the folder that anyone can measure again", () => {
  const [briefs] = figures.parts;
  expect(figures.languages).toEqual(SUPPORTED_LANGUAGES);
  expect(figures.minConfidence).toBe(0);
  expect(briefs?.name).toBe("data/briefs, dev part");
  expect(briefs?.languages.map(({ language }) => language)).toEqual(expect.arrayContaining([...SUPPORTED_LANGUAGES]));
  expect(briefs?.evidence.ungrounded).toBe(0);
});
