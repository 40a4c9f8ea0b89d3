import { STANCES } from "@standpoint/core/codebook";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import {
  type ClaimFilter,
  type Database,
  type HeldInterval,
  ingestArticle,
  type PositionInterval,
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
    .map(({ holder, stance, contested }) => ({ holder, stance, contested }));

const shown = async (database: Database, asOf: { on: string; known: string }) =>
  (await stanceMap(database, asOf)).map(({ holder, stance, contested }) => ({ holder, stance, contested }));

it("tells of every holder what its own history tells", async () => {
  const all = await positionIntervals(db, NOW);
  expect([...new Set(all.map(({ holder }) => holder))]).toEqual(["FRA", "POL"]);
  for (const holder of ["FRA", "POL"]) {
    const own = await stanceHistory(db, holder, NOW);
    expect(all.filter((one) => one.holder === holder).map(({ from, to, stance }) => [from, to, stance])).toEqual(
      own.map(({ from, to, stance }) => [from, to, stance]),
    );
  }
});

it("leaves out what a filter of claims leaves out", async () => {
  const filters: ClaimFilter[] = [
    { conditions: ["ceasefire", "host_consent"] },
    { contribution: ["logistics"] },
    { languages: ["en"], outlets: ["The Paper"] },
    { languages: ["nl"] },
    { outlets: ["Another"] },
    { leastConfidence: 0.8 },
    { leastConfidence: 0.9 },
  ];
  for (const filter of filters) {
    const { conditions, contribution, languages = ["en"], outlets = ["The Paper"], leastConfidence = 0 } = filter;
    const passes = ({ claim }: PositionInterval) =>
      (!conditions || conditions.some((word) => claim.conditions.includes(word))) &&
      (!contribution || contribution.some((word) => claim.contribution.includes(word))) &&
      languages.includes(claim.language) &&
      outlets.includes(claim.outlet ?? "") &&
      claim.confidence >= leastConfidence;
    const own = (await Promise.all(["FRA", "POL"].map((holder) => stanceHistory(db, holder, NOW)))).flat();
    expect(await positionIntervals(db, NOW, { filter })).toEqual(
      own.filter(passes).map(({ from, to, stance, contested, claim: { holder } }) => ({
        ...{ holder, from, to, stance, contested },
      })),
    );
  }
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
