import { STANCES } from "@standpoint/core/codebook";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import {
  type Database,
  type HeldInterval,
  ingestArticle,
  positionIntervals,
  stanceHistory,
  stanceMap,
} from "../../src";
import { tell } from "../article";
import { freshDatabase } from "../fresh-database";
import { fillWorld, NOW } from "./world";

let db: Database;
beforeAll(async () => {
  db = await freshDatabase();
  await fillWorld(db);
});

const on = (intervals: readonly HeldInterval[], day: string) =>
  intervals
    .filter(({ from, to }) => from <= day && (to === null || day < to))
    .map(({ holder, stance, contested, claimId }) => ({ holder, stance, contested, claimId }));

const shown = async (database: Database, asOf: { on: string; known: string }) =>
  (await stanceMap(database, asOf)).map(({ holder, stance, contested, claim: { claimId } }) => ({
    holder,
    stance,
    contested,
    claimId,
  }));

it("tells of every holder what its own history tells", async () => {
  const all = await positionIntervals(db, NOW);
  expect([...new Set(all.map(({ holder }) => holder))]).toEqual(["FRA", "POL"]);
  for (const holder of ["FRA", "POL"]) {
    const own = await stanceHistory(db, holder, NOW);
    expect(
      all.filter((one) => one.holder === holder).map(({ from, to, stance, claimId }) => [from, to, stance, claimId]),
    ).toEqual(own.map(({ from, to, stance, claim }) => [from, to, stance, claim.claimId]));
  }
});

it("carries what the filters ask for", async () => {
  const [france] = (await positionIntervals(db, NOW)).filter(({ from }) => from === "2025-03-10");
  expect(france).toEqual({
    holder: "FRA",
    from: "2025-03-10",
    to: "2025-03-20",
    contested: false,
    claimId: expect.stringMatching(/^[0-9a-f]{24}$/),
    articleId: "mar",
    stance: "supports",
    conditions: ["ceasefire"],
    contribution: [],
    confidence: 0.8,
    outlet: "The Paper",
    language: "en",
  });
});

it("ends with the day asked for, and knows what was known", async () => {
  const early = await positionIntervals(db, { on: "2025-03-15", known: "2025-03-12" });
  expect(early.map(({ holder, from, to }) => [holder, from, to])).toEqual([
    ["FRA", "2025-01-10", "2025-03-10"],
    ["FRA", "2025-03-10", null],
    ["POL", "2025-03-10", null],
  ]);
  expect(await positionIntervals(db, { on: "1990-01-01", known: NOW.known })).toEqual([]);
  await expect(positionIntervals(db, { on: "2025-02-30", known: NOW.known })).rejects.toThrow(RangeError);
});

it("agrees with the map on every day, for any claims", async () => {
  const dayAt = (offset: number) => new Date(Date.UTC(2025, 0, 1 + offset)).toISOString().slice(0, 10);
  const claim = fc.record({
    country: fc.constantFrom("FRA", "GBR", "NATO", "UKR"),
    stance: fc.constantFrom(...STANCES),
    published: fc.integer({ min: 0, max: 60 }).map(dayAt),
  });
  const random = await freshDatabase();
  let count = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(claim, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 70 }),
      async (told, k) => {
        for (const { country, stance, published } of told) {
          const told = {
            id: `r${++count}`,
            text: `France will send troops to Ukraine. ${count} ${stance}.`,
            published,
          };
          await ingestArticle(random, ...tell({ ...told, stances: [{ country, stance }] }));
        }
        const known = dayAt(k);
        const intervals = await positionIntervals(random, { on: dayAt(70), known });
        for (const day of [0, 7, 20, 33, 48, 60, 70].map(dayAt)) {
          expect(on(intervals, day)).toEqual(await shown(random, { on: day, known }));
        }
        const ends = ["2025-01-31", "2025-02-28", dayAt(70)];
        const atEnds = intervals.filter(({ from, to }) => ends.some((end) => from <= end && (to === null || end < to)));
        expect(await positionIntervals(random, { on: dayAt(70), known }, { atMonthEnds: true })).toEqual(atEnds);
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);
