import { expect, it } from "vitest";
import { mergeSteps, type Told } from "../../src/steps/merge-steps";

const telling = (claimId: string, told: Partial<Told>): Told => ({
  claimId,
  publishedDay: "2025-04-01",
  date: "2025-03-27",
  day: "2025-03-27",
  precision: "day",
  type: "meeting",
  proposers: ["FRA"],
  ...told,
});
const month = { date: "2025-03", day: "2025-03-31", precision: "month" } as const;
const ids = (step: readonly Told[]) => step.map(({ claimId }) => claimId).sort();
const merged = (...tellings: Told[]) => mergeSteps(tellings).map((step) => ids(step).join(""));

it.each([
  ["the same day, proposer and type", {}, ["ab"]],
  ["overlapping proposers", { proposers: ["FRA", "GBR"] }, ["ab"]],
  ["a month that holds the day", month, ["ab"]],
  ["another type", { type: "proposal" }, ["a", "b"]],
  ["other proposers", { proposers: ["GBR"] }, ["a", "b"]],
  ["nobody named beside somebody", { proposers: [] }, ["a", "b"]],
  ["another day", { date: "2025-03-28", day: "2025-03-28" }, ["a", "b"]],
  ["another month", { ...month, date: "2025-04", day: "2025-04-30" }, ["a", "b"]],
] as const)("%s", (_, told, expected) => {
  expect(merged(telling("a", {}), telling("b", told as Partial<Told>))).toEqual(expected);
});

it("takes two steps at which nobody is named on one day as one", () => {
  expect(merged(telling("a", { proposers: [] }), telling("b", { proposers: [] }))).toEqual(["ab"]);
});

it("does not depend on the order of articles, and joins all to the one with the finest date", () => {
  const tellings = [
    telling("a", month),
    telling("b", { proposers: ["FRA", "GBR"] }),
    telling("c", { proposers: ["GBR"] }),
  ];
  expect(mergeSteps(tellings)).toEqual([[tellings[1], tellings[2], tellings[0]]]);
  expect(mergeSteps([...tellings].reverse())).toEqual(mergeSteps(tellings));
});

/** The rule as it is said, telling by telling. */
function mergeSlowly(inOrder: readonly Told[]): string[] {
  const isSame = (seed: Told, other: Told) =>
    seed.type === other.type &&
    seed.date.startsWith(other.date) &&
    ((seed.proposers.length === 0 && other.proposers.length === 0) ||
      seed.proposers.some((proposer) => other.proposers.includes(proposer)));
  const steps: Told[][] = [];
  for (const one of inOrder) {
    const step = steps.find(([seed]) => isSame(seed as Told, one));
    if (step) step.push(one);
    else steps.push([one]);
  }
  return steps
    .map((step) =>
      step
        .map(({ claimId }) => claimId)
        .sort()
        .join(" "),
    )
    .sort();
}

it("puts each telling of many into the first step that takes it in", () => {
  const dates = ["2025-03-27", "2025-03-28", "2025-03", "2025"];
  const lastDays = ["2025-03-27", "2025-03-28", "2025-03-31", "2025-12-31"];
  const precisions = ["day", "day", "month", "year"] as const;
  const whose = [["FRA"], ["GBR"], ["FRA", "GBR"], [], ["GBR", "POL"]];
  const told = Array.from({ length: 300 }, (_, n) => {
    const which = (n * 7 + (n >> 3)) % 4;
    return telling(String(n).padStart(3, "0"), {
      date: dates[which] as string,
      day: lastDays[which] as string,
      precision: precisions[which] as Told["precision"],
      type: n % 3 === 0 ? "refusal" : "meeting",
      proposers: whose[(n * n + (n >> 2)) % 5] as string[],
    });
  });
  const seedsFirst = [...told].sort(
    (a, b) =>
      b.date.length - a.date.length ||
      a.day.localeCompare(b.day) ||
      b.proposers.length - a.proposers.length ||
      a.claimId.localeCompare(b.claimId),
  );
  const merged = mergeSteps(told).map((step) => ids(step).join(" "));
  expect(merged.sort()).toEqual(mergeSlowly(seedsFirst));
  expect(merged.length).toBeGreaterThan(5);
});
