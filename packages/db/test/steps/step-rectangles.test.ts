import fc from "fast-check";
import { expect, it } from "vitest";
import { firstPublished, mergeSteps } from "../../src/steps/merge-steps";
import {
  type KnownTelling,
  redrawKnownFrom,
  type StepRectangle,
  stepRectangles,
} from "../../src/steps/step-rectangles";
import { someTellings } from "./arbitrary-tellings";

const DAYS = [
  "2024-12-30",
  "2025-01-01",
  "2025-03-08",
  "2025-03-09",
  "2025-03-31",
  "2025-05-04",
  "2025-12-30",
  "2025-12-31",
];
const KNOWN = Array.from({ length: 15 }, (_, n) => `2025-05-${String(n + 1).padStart(2, "0")}`);

const within = (day: string, from: string, to: string | null) => from <= day && (to === null || day < to);

/** What is drawn for a pair of days, by the stored form. */
function seen(rectangles: readonly StepRectangle[], on: string, known: string) {
  return rectangles
    .filter((one) => within(on, one.onFrom, one.onTo) && within(known, one.knownFrom, one.knownTo))
    .map(({ seedId, firstId, proposers, sources, sourceIds }) => ({ seedId, firstId, proposers, sources, sourceIds }))
    .sort((a, b) => (a.seedId < b.seedId ? -1 : 1));
}

/** The same by the rule alone, from what had been told of by then. */
function recomputed(tellings: readonly KnownTelling[], on: string, known: string) {
  return mergeSteps(tellings.filter(({ day, knownFrom, knownTo }) => day <= on && within(known, knownFrom, knownTo)))
    .map((step) => {
      const published = [...step].sort(firstPublished).map(({ claimId }) => claimId);
      return {
        seedId: step[0]?.claimId ?? "",
        firstId: published[0],
        proposers: [...new Set(step.flatMap(({ proposers }) => proposers))].sort(),
        sources: step.length,
        sourceIds: published.slice(0, 10),
      };
    })
    .sort((a, b) => (a.seedId < b.seedId ? -1 : 1));
}

const lines = (rectangles: readonly StepRectangle[]) =>
  rectangles.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort();

it("shows on every pair of days the steps that the tellings give", () => {
  fc.assert(
    fc.property(someTellings(), (tellings) => {
      const drawn = stepRectangles(tellings);
      for (const on of DAYS)
        for (const known of KNOWN) expect(seen(drawn, on, known)).toEqual(recomputed(tellings, on, known));
    }),
    { numRuns: 200 },
  );
});

it("comes to the same when it is drawn anew from a day known on", () => {
  fc.assert(
    fc.property(someTellings(), someTellings(), fc.constantFrom(...KNOWN), (before, more, known) => {
      const added = more.map((one) => ({
        ...one,
        claimId: `${one.claimId}${one.claimId}`,
        knownFrom: [one.knownFrom, known].sort()[1] as string,
      }));
      const all = [...before, ...added];
      const stored = stepRectangles(before);
      const reaching = ({ knownTo }: { knownTo: string | null }) => knownTo === null || knownTo >= known;
      const drawn = redrawKnownFrom(
        known,
        all.filter(({ knownTo }) => knownTo === null || knownTo > known),
        stored.filter(reaching),
      );
      expect(lines([...stored.filter((one) => !reaching(one)), ...drawn])).toEqual(lines(stepRectangles(all)));
    }),
    { numRuns: 300 },
  );
});
