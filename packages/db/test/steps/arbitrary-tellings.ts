import type { Holder } from "@standpoint/core/codebook";
import { lastDayOf, precisionOf } from "@standpoint/core/codebook";
import fc from "fast-check";
import type { KnownTelling } from "../../src/steps/step-rectangles";

const DATES = [
  "2025-03-09",
  "2025-03-09",
  "2025-03-20",
  "2025-04-02",
  "2025-03",
  "2025-03",
  "2025-12-31",
  "2025",
  "2024-12-30",
];
const WHOSE: Holder[][] = [["FRA"], ["GBR"], ["FRA", "GBR"], [], ["GBR", "POL"], ["POL"]];
const day = fc.nat({ max: 12 }).map((n) => `2025-05-${String(n + 1).padStart(2, "0")}`);

/** What some articles tell of few steps, so that much of it comes together. */
export const someTellings = (): fc.Arbitrary<KnownTelling[]> =>
  fc
    .array(
      fc.record({
        date: fc.constantFrom(...DATES),
        proposers: fc.constantFrom(...WHOSE),
        type: fc.constantFrom("meeting" as const, "meeting" as const, "refusal" as const),
        publishedDay: fc.option(day, { freq: 6 }),
        knownFrom: day,
        knownTo: fc.option(day, { freq: 2 }),
      }),
      { maxLength: 14 },
    )
    .map((told) =>
      told.map((one, n) => ({
        ...one,
        claimId: String.fromCharCode(97 + ((n * 5) % 26)),
        precision: precisionOf(one.date) as KnownTelling["precision"],
        day: lastDayOf(one.date),
      })),
    );
