import { expect, it } from "vitest";
import { compareClaims, contests, decidingCriterion, type JudgedClaim } from "../../src/positions/rule";

const base: JudgedClaim = {
  id: "c",
  articleId: "a",
  stance: "supports",
  office: "minister",
  day: "2025-03-10",
  publishedDay: "2025-03-11",
  confidence: 0.8,
};
const first = (a: Partial<JudgedClaim>, b: Partial<JudgedClaim>) => {
  const [left, right] = [
    { ...base, ...a },
    { ...base, ...b },
  ];
  return { wins: compareClaims(left, right) < 0 ? "a" : "b", by: decidingCriterion(left, right) };
};

it.each([
  ["the later date, whatever the office", { day: "2025-03-11", office: "other" }, { office: "head" }, "date"],
  ["the higher office on one day", { office: "head" }, { publishedDay: "2025-03-20" }, "office"],
  ["the spokesperson over somebody", { office: "spokesperson" }, { office: "other" }, "office"],
  ["the spokesperson over nobody named", { office: "spokesperson" }, { office: null }, "office"],
  ["the later publication", { publishedDay: "2025-03-12" }, { confidence: 0.9 }, "publication"],
  ["a dated publication over none", {}, { publishedDay: null }, "publication"],
  ["the higher confidence", { confidence: 0.9, articleId: "z" }, {}, "confidence"],
  ["the article's id", {}, { articleId: "b" }, "article"],
] as const)("%s wins", (_, a, b, by) => {
  expect(first(a, b)).toEqual({ wins: "a", by });
  expect(first(b, a)).toEqual({ wins: "b", by });
});

it("takes nobody named as level with other", () => {
  expect(first({ office: null, confidence: 0.9 }, { office: "other" })).toEqual({ wins: "a", by: "confidence" });
});

it.each([
  ["the same day", "declines", "2025-03-10", true],
  ["30 days before", "opposes", "2025-02-08", true],
  ["31 days before", "opposes", "2025-02-07", false],
  ["a day after", "opposes", "2025-03-11", false],
  ["the same side", "open", "2025-03-09", false],
  ["neither side", "uncommitted", "2025-03-09", false],
] as const)("is contested by the other side within 30 days before: %s", (_, stance, day, expected) => {
  expect(contests({ ...base, stance, day }, base)).toBe(expected);
});

it("is not contested where the deciding claim is on neither side", () => {
  expect(contests({ ...base, stance: "opposes" }, { ...base, stance: "uncommitted" })).toBe(false);
});
