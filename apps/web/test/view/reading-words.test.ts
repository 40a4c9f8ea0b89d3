import type { FoundClaim, StanceClaim } from "@standpoint/db";
import { english } from "@standpoint/words/english";
import { expect, it } from "vitest";
import { correctCommands, reportText } from "../../src/view/reading-words";

const claim = {
  ...{ articleId: "https://paper.example/a?b=1", claimId: "c0ffee", quote: "It will not.", holder: "POL" },
  ...{ stance: "declines", conditions: ["ceasefire"], contribution: [] },
} as Partial<StanceClaim> as StanceClaim;
const found: FoundClaim = { kind: "stance", claim };

it("makes a report that carries the claim's id, its place, its reading and its quote", () => {
  expect(reportText(found, "https://site.example", english).split("\n")).toEqual([
    "Claim: c0ffee",
    "Where: https://site.example/articles/https%3A%2F%2Fpaper.example%2Fa%3Fb%3D1#c0ffee",
    expect.stringMatching(/^Read as: Poland declines; .*ceasefire/i),
    "Quote: “It will not.”",
    "It should be: ",
    "Because: ",
  ]);
});

it("gives the exact commands: a stance may be put right, all else only rejected", () => {
  expect(correctCommands(found)).toEqual([
    'npx --no standpoint correct c0ffee --stance STANCE --reason "WHY"',
    'npx --no standpoint correct c0ffee --reject --reason "WHY"',
  ]);
  expect(correctCommands({ ...found, kind: "proposal" } as unknown as FoundClaim)).toHaveLength(1);
});
