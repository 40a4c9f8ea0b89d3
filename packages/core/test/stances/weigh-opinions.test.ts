import { expect, test } from "vitest";
import type { Opinion } from "../../src/judge/judge-holders";
import { isContested, mostLikely, shareOf } from "../../src/stances/weigh-opinions";

/** One passage's opinion. @param chances of supports, open, uncommitted, declines, opposes */
function opinion(chances: readonly number[], office: "head" | null = null): Opinion {
  const none = 1 - chances.reduce((sum, chance) => sum + chance, 0);
  const mentions = office ? [[0, { office }]] : [];
  return { verdict: { chances: Float64Array.from([none, ...chances]) }, mentions } as unknown as Opinion;
}

const YES = opinion([0.9, 0, 0, 0.05, 0]);
const NO = opinion([0.05, 0, 0, 0.9, 0]);
const BOTH = opinion([0.5, 0, 0, 0.3, 0]);
const WEAK_NO = opinion([0, 0, 0, 0.5, 0]);

test("one passage that says as good as both is coded as neither", () => {
  expect(mostLikely([BOTH])).toBe("supports");
  expect(isContested([BOTH], "supports")).toBe(true);
  expect(isContested([YES], "supports")).toBe(false);
});

test("of several passages the weightier may be right against a weak one, not against its like", () => {
  expect(isContested([YES, WEAK_NO], "supports")).toBe(false);
  expect(isContested([YES, NO], "supports")).toBe(true);
});

test("undecided is on no side, and contests none", () => {
  const undecided = opinion([0.3, 0, 0.5, 0.1, 0]);
  expect(isContested([undecided], "uncommitted")).toBe(false);
  expect(isContested([opinion([0.5, 0, 0.4, 0, 0])], "supports")).toBe(false);
});

test("the head of government's words count more, and shares add up to one", () => {
  const head = opinion([0.05, 0, 0, 0.85, 0], "head");
  expect(mostLikely([YES, head])).toBe("declines");
  expect(shareOf([YES, head], "supports") + shareOf([YES, head], "declines")).toBeCloseTo(1);
});
