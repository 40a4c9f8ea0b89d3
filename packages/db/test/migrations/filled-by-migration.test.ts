import pg from "pg";
import { expect, it } from "vitest";
import { checkDatabase, forceSizes, migrate, positionIntervals } from "../../src";
import { freshUrl, openFor } from "../fresh-database";
import { fillWorld, NOW } from "../queries/world";

const NAME = "20261128181000_claims_beside_positions";

/** What that migration made, taken back. */
const BACK = `
  drop index position_month_end_idx, step_day_idx, step_proposers_idx;
  alter table "position" drop column article_id, drop column stance, drop column conditions, drop column contribution,
    drop column confidence, drop column language, drop column outlet, drop column outlet_id;
  alter table force_size drop column published_day;
  create index extraction_published_day_idx on extraction (published_day);
  create index force_size_country_idx on force_size (country);
  create index force_size_by_idx on force_size (by);
  delete from _prisma_migrations where migration_name = '${NAME}'`;

it("fills what stands beside positions and force sizes in a database that an older program filled", async () => {
  const url = await freshUrl();
  const db = await openFor(url);
  await fillWorld(db);
  const before = [await positionIntervals(db, NOW), await forceSizes(db, NOW)];
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(BACK);
  await client.end();
  expect(await migrate(url)).toEqual({ applied: [NAME] });
  const words: string[] = [];
  for await (const difference of checkDatabase(db)) words.push(difference.words);
  expect(words).toEqual([]);
  expect([await positionIntervals(db, NOW), await forceSizes(db, NOW)]).toEqual(before);
}, 120_000);
