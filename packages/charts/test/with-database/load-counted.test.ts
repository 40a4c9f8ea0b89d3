import { STANCES } from "@standpoint/core/codebook";
import { type HeldInterval, ingestArticle } from "@standpoint/db";
import fc from "fast-check";
import { expect, it } from "vitest";
import { tell } from "../../../db/test/article";
import { freshDatabase } from "../../../db/test/fresh-database";
import { loadCounted } from "../../src/load-counted";
import { DEFAULT_VIEW } from "../../src/params";

const dayAt = (offset: number) => new Date(Date.UTC(2025, 0, 1 + offset)).toISOString().slice(0, 10);

const readings = fc.array(
  fc.record({
    country: fc.constantFrom("FRA", "GBR", "NATO"),
    stance: fc.constantFrom(...STANCES),
    published: fc.integer({ min: 0, max: 200 }).map(dayAt),
  }),
  { minLength: 60, maxLength: 60 },
);

const standing = (intervals: readonly HeldInterval[], day: string) =>
  intervals
    .filter(({ from, to }) => from <= day && (to === null || day < to))
    .map(({ holder, stance }) => `${holder} ${stance}`)
    .sort();

it("tells every day of the latest intervals, and of those before the ends of months", async () => {
  const db = await freshDatabase();
  const [told = []] = fc.sample(readings, { numRuns: 1, seed: 3 });
  for (const [i, { published, ...stance }] of told.entries())
    await ingestArticle(db, ...tell({ id: `a${i}`, published, stances: [stance] }));
  const asOf = { on: dayAt(180), known: dayAt(300) };
  const all = await loadCounted(db, DEFAULT_VIEW, asOf);
  const ends = all.flatMap(({ to }) => to ?? []).sort();
  const open = all.length - ends.length;
  for (const most of [5, 20, 40]) {
    const some = await loadCounted(db, DEFAULT_VIEW, asOf, most);
    const completeFrom = ends.at(open - most - 1) as string;
    for (let offset = 0; offset <= 180; offset++) {
      const day = dayAt(offset);
      const isMonthEnd = dayAt(offset + 1).endsWith("-01");
      if (day >= completeFrom || isMonthEnd)
        expect([most, day, standing(some, day)]).toEqual([most, day, standing(all, day)]);
    }
    expect(new Set(some.map(({ from }) => from)).size).toBeLessThanOrEqual(most + 3 + 7);
  }
}, 120_000);
