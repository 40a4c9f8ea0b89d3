import type { AsOf, Database } from "@standpoint/db";
import pg from "pg";
import type { QUESTIONS } from "./questions";
import { statementsOf } from "./statements-of";

type Ask = (typeof QUESTIONS)[string];

/** Milliseconds. */
type ServerTime = { readonly all: number; readonly slowest: number };

/**
 * Milliseconds that PostgreSQL takes for a question: for planning and running each of its statements and writing the
 * rows out, without the way to this process and what is done there.
 * @returns for each pair of days all of it, and the slowest of its statements
 */
export async function serverTimes(db: Database, url: string, ask: Ask, days: readonly AsOf[]): Promise<ServerTime[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query("show server_version_num");
    const writes = Number(rows[0].server_version_num) >= 170_000 ? "serialize text, " : "";
    const took: ServerTime[] = [];
    for (const asOf of days) {
      const each: number[] = [];
      for (const { text, values } of await statementsOf(() => ask(db, asOf))) {
        const explained = await client.query(`explain (analyze, timing off, ${writes}format json) ${text}`, [
          ...values,
        ]);
        const [plan] = explained.rows[0]["QUERY PLAN"];
        each.push(plan["Planning Time"] + plan["Execution Time"]);
      }
      took.push({ all: each.reduce((sum, one) => sum + one, 0), slowest: Math.max(...each) });
    }
    return took;
  } finally {
    await client.end();
  }
}
