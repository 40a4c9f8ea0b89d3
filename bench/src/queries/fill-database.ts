import { type Holder, holderCodes } from "@standpoint/core";
import pg from "pg";
import { ARTICLES, CLAIMS, DRAWS, GROUPS, TEMPLATES } from "./fill-statements";

/** Whom the briefs speak of most, in that order; all others come after them. */
const MOST_SPOKEN_OF = ["FRA", "GBR", "RUS", "DEU", "POL", "UKR", "USA", "ITA", "NLD", "SWE", "ESP", "LTU"];

/** Articles that are written in one statement. */
const STEP = 20_000;

/** Tables that get rows; their indexes are made at the end, at once. */
const FILLED = ["article_version", "copy_group", "extraction", "stance_claim", "force_size", "proposal"];

/**
 * Multiplies the articles that a database holds until it has so many claims, with SQL alone: their words, with other
 * holders, stances, days (2022 to 2026, more towards the end), outlets and ids. Some have a second version, some a
 * near-copy, some no date; steps are drawn from eight events a day, so that many articles tell of one. Positions are
 * not written: `check --repair` works them out. The connection must be a superuser's.
 */
export async function fillDatabase(url: string, claims: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // What is written points nowhere else, so that looking each reference up would only take time.
    await client.query("set session_replication_role = replica; set synchronous_commit = off");
    await client.query("set work_mem = '64MB'; set maintenance_work_mem = '512MB'");
    const indexes = await dropIndexes(client);
    await client.query(TEMPLATES);
    const { rows } = await client.query("select count(*) as articles, sum(claims) as claims from template");
    const articles = Math.ceil((claims * Number(rows[0].articles)) / Number(rows[0].claims));
    await client.query(DRAWS);
    await client.query("select pg_temp.prepare($1, $2, $3)", [articles, ...weights()]);
    for (let from = 1; from <= articles; from += STEP) {
      const range = [from, Math.min(articles, from + STEP - 1)];
      for (const statement of [...ARTICLES, ...CLAIMS]) await client.query(statement, range);
      console.log(`${range[1]} of ${articles} articles`);
    }
    await client.query(GROUPS);
    for (const index of indexes) await client.query(index);
    await client.query("vacuum analyze");
  } finally {
    await client.end();
  }
}

/** Who is spoken of how often: the n-th one in proportion to 1 / (n + 2), as ends of stretches from 0 to 1. */
function weights(): [Holder[], number[]] {
  const codes = [...new Set([...MOST_SPOKEN_OF, ...holderCodes()])];
  const shares = codes.map((_, n) => 1 / (n + 3));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const upTo = shares.map((_, n) => shares.slice(0, n + 1).reduce((sum, share) => sum + share, 0) / all);
  return [codes, upTo.slice(0, -1)];
}

/** @returns the statements that make them again */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
     where i.indrelid = any($1::text[]::regclass[]) and not i.indisunique`,
    [FILLED],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
}
