import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AsOf, Database } from "@standpoint/db";
import pg from "pg";
import { QUESTIONS } from "./questions";

type Statement = { readonly text: string; readonly values: readonly unknown[] };

/** Writes one file a question: each of its statements as PostgreSQL planned and ran it. */
export async function explainQuestions(db: Database, url: string, asOf: AsOf, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const [question, ask] of Object.entries(QUESTIONS)) {
      const plans: string[] = [];
      for (const { text, values } of await statementsOf(() => ask(db, asOf))) {
        const { rows } = await client.query(`explain (analyze, buffers) ${text}`, [...values]);
        plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
      }
      writeFileSync(join(folder, `${question.replace(" ", "-")}.txt`), `${plans.join("\n\n")}\n`);
    }
  } finally {
    await client.end();
  }
}

/** Listens to the driver: the database package shows no SQL, and what is explained must be what is asked. */
async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const heard: Statement[] = [];
  const query = pg.Client.prototype.query as (...given: unknown[]) => unknown;
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [first, second] = given as [string | Partial<Statement>, unknown];
    const text = typeof first === "string" ? first : first.text;
    const values = typeof first === "string" ? second : (first.values ?? second);
    if (text && /^\s*(select|with)/i.test(text)) heard.push({ text, values: Array.isArray(values) ? values : [] });
    return query.apply(this, given);
  } as typeof pg.Client.prototype.query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query as typeof pg.Client.prototype.query;
  }
  return heard;
}
