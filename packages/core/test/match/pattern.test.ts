import { expect, test } from "vitest";
import { findMatches } from "../../src/match/find-matches";
import { buildLexicon } from "../../src/match/lexicon";
import { parsePattern } from "../../src/match/pattern";
import { tokenise } from "../../src/sentences/tokenise";

function found(pattern: string, text: string, words: Record<string, string> = {}, fillers = ""): string[] {
  const lexicon = buildLexicon([{ id: "row", role: "cue", pattern }], words, fillers);
  const tokens = tokenise(text, lexicon, { after: ["'s"], before: ["l'"] });
  const { count, from, to } = findMatches(lexicon, tokens);
  return Array.from({ length: count }, (_, i) =>
    text.slice(tokens.start[from[i] as number], tokens.end[(to[i] as number) - 1]),
  );
}

test.each([
  ["alternatives", "(rule|ruled) out", "It ruled out one, may rule out two", ["ruled out", "rule out"]],
  ["an optional word", "send [more] men", "send men, send more men", ["send men", "send more men"]],
  ["a wildcard tail", "vredes*", "Een vredesmacht en vredestroepen", ["vredesmacht", "vredestroepen"]],
  ["a wildcard head", "*macht", "Een troepenmacht", ["troepenmacht"]],
  ["a gap inside a clause", "sluit .. uit", "Hij sluit dat nu niet uit", ["sluit dat nu niet uit"]],
  ["one word more or none", "back [*] plans", "They back plans, back his plans", ["back plans", "back his plans"]],
  ["no gap over a stop", "sluit .. uit", "Hij sluit af. Hij gaat uit", []],
  ["case where the pattern has it", "Polish", "polish the Polish and POLISH", ["Polish", "POLISH"]],
  ["hyphens as spaces", "staakt-het-vuren", "een staakt -het -vuren", ["staakt -het -vuren"]],
  ["numbers", "# soldiers", "some 1,200 soldiers", ["1,200 soldiers"]],
  ["what clitics leave", "Poland", "Poland's offer", ["Poland"]],
])("finds %s", (_, pattern, text, expected) => {
  expect(found(pattern, text)).toEqual(expected);
});

test("of two that overlap the first and longest is found", () => {
  expect(found("send [a] [small] force", "They send a small force")).toEqual(["send a small force"]);
});

test("fillers may stand inside a pattern and are no end of it", () => {
  expect(found("will not go", "They will also not again go", {}, "also|again")).toEqual(["will also not again go"]);
  expect(found("will go", "They will go again", {}, "again")).toEqual(["will go"]);
});

test("named lists are read in place", () => {
  expect(found("no {troops}", "no boots on the ground", { troops: "men|boots on the ground" })).toEqual([
    "no boots on the ground",
  ]);
});

test("a bracket that is not closed and an unknown list are said", () => {
  expect(() => parsePattern("(one|two")).toThrow('pattern "(one|two": ")" is missing');
  expect(() => parsePattern("{none}")).toThrow("no list {none}");
});
