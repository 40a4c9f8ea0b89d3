import { describe, expect, it } from "vitest";
import {
  type HoldingCorrection,
  planCorrections,
  type ReadClaim,
  type Reading,
} from "../../src/corrections/plan-corrections";

const QUOTE = "France will send troops";
const reading = (version: string, text: string, extractor = "0.1.0"): Reading => ({ version, extractor, text });
const claim = (id: string, start: number, end: number, more: Partial<ReadClaim> = {}): ReadClaim => ({
  ...{ id, version: "v1", extractor: "0.1.0", about: "stance/FRA", start, end },
  ...more,
});
const correction = (number: number, more: Partial<HoldingCorrection> = {}): HoldingCorrection => ({
  ...{ number, version: "v1", about: "stance/FRA", start: 10, end: 33, quote: QUOTE, rejected: false },
  ...more,
});
const plan = (...args: Parameters<typeof planCorrections>) =>
  planCorrections(...args).map((one) => [
    one.step,
    one.step === "add" ? one.span.start : one.claim.id,
    one.correction.number,
  ]);

const ONE = reading("v1", `0123456789${QUOTE}`);

it("takes the claim of the same span before one that overlaps it", () => {
  expect(plan([ONE], [claim("near", 5, 20), claim("same", 10, 33)], [correction(1)])).toEqual([["change", "same", 1]]);
  expect(plan([ONE], [claim("near", 5, 20)], [correction(1)])).toEqual([["change", "near", 1]]);
});

it("leaves claims about others and of other places alone", () => {
  const others = [claim("other", 10, 33, { about: "stance/POL" }), claim("elsewhere", 40, 50)];
  expect(plan([ONE], others, [correction(1, { rejected: true })])).toEqual([]);
});

it("lets the person's claim stand alone where the reading has none, but no rejection and no force size", () => {
  expect(plan([ONE], [], [correction(1)])).toEqual([["add", 10, 1]]);
  expect(plan([ONE], [], [correction(1, { rejected: true })])).toEqual([]);
  expect(plan([ONE], [], [correction(1, { about: "proposal/meeting" })])).toEqual([]);
});

it("lets the later of two hold", () => {
  expect(plan([ONE], [claim("a", 10, 33)], [correction(1), correction(2, { rejected: true })])).toEqual([
    ["reject", "a", 2],
  ]);
  expect(plan([ONE], [], [correction(1), correction(2)])).toEqual([["add", 10, 2]]);
  // The second was made when the reading had the claim at a wider place, which covers both.
  expect(
    plan([ONE], [claim("a", 8, 40)], [correction(1, { start: 8, end: 12 }), correction(2, { start: 20, end: 33 })]),
  ).toEqual([["change", "a", 2]]);
});

describe("another version", () => {
  it("has the claim where its text has the quote, the nearest place to the old one", () => {
    const text = `${QUOTE}, it said. ${QUOTE}, it said once more at great length. ${QUOTE}.`;
    const claims = [0, 34, 95].map((start, at) => claim(`c${at}`, start, start + QUOTE.length, { version: "v2" }));
    expect(text.slice(34, 34 + QUOTE.length)).toBe(QUOTE);
    expect(plan([reading("v2", text)], claims, [correction(1, { start: 30, end: 53 })])).toEqual([["change", "c1", 1]]);
  });

  it("has none where the text has lost it", () => {
    expect(
      plan([reading("v2", "France may send troops")], [claim("a", 0, 22, { version: "v2" })], [correction(1)]),
    ).toEqual([]);
  });
});
