import { expect, test } from "vitest";
import type { Term } from "../../src/terms/find-terms";
import { marksOf, type PlacedTerm } from "../../src/terms/marks";
import type { TermPlace } from "../../src/terms/place-of";

const TERM: Term = {
  name: "ceasefire",
  condition: "ceasefire",
  contribution: null,
  hint: false,
  negated: false,
  sentence: 0,
  paragraph: 0,
  from: 0,
  to: 1,
  owners: [],
  carried: null,
  onForce: false,
  cue: null,
};

const at = (place: TermPlace, more: Partial<Term> = {}): PlacedTerm => ({
  place,
  term: { ...TERM, ...more },
  ofPartner: false,
});
const marks = (...places: PlacedTerm[]): string[] => marksOf("ceasefire", "FRA", "supports", places);

test("of several places the nearest decides, in whatever order they stand", () => {
  const expected = expect.arrayContaining(["own", "own:for", "often"]);
  expect(marks(at("far"), at("own"))).toEqual(expected);
  expect(marks(at("own"), at("far"))).toEqual(expected);
  expect(marks(at("own"), at("far"))).not.toContain("far");
});

test("in the same place what says more stands before a hint", () => {
  expect(marks(at("free", { hint: true }), at("free"))).toEqual(expect.arrayContaining(["free", "plain", "again"]));
  expect(marks(at("free", { hint: true }))).toContain("free:hint");
  expect(marks(at("free", { hint: true }))).not.toContain("plain");
});

test("the host and organisations are marked", () => {
  expect(marksOf("ceasefire", "UKR", "supports", [at("own")])).toContain("ceasefire:host");
  expect(marksOf("ceasefire", "EU", "supports", [at("own")])).toContain("organisation");
});

test("what is said of a partner is marked, unless it is said of the holder too", () => {
  const ofPartner = { ...at("others"), ofPartner: true };
  expect(marks(ofPartner)).toEqual(expect.arrayContaining(["partner:for", "partner:others"]));
  expect(marks(at("others"))).not.toContain("partner:others");
  expect(marks(ofPartner, at("own")).filter((mark) => mark.startsWith("partner"))).toEqual([]);
});

test("conditions count how often they are said outright: hints and what stands far off do not", () => {
  expect(marks(at("own"), at("others"), at("far"), at("after", { hint: true }))).toContain("outright:2");
  expect(marks(at("own", { hint: true }))).toContain("outright:0");
});
