import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AsOf, Database } from "@standpoint/db";
import pg from "pg";
import { isAsked, QUESTIONS } from "./questions";
import { statementsOf } from "./statements-of";

/** Writes one file a question: each of its statements as PostgreSQL planned and ran it. */
export async function explainQuestions(
  db: Database,
  url: string,
  asOf: AsOf,
  folder: string,
  only: readonly string[],
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const [question, ask] of Object.entries(QUESTIONS)) {
      if (!isAsked(question, only)) continue;
      const plans: string[] = [];
      for (const { text, values } of await statementsOf(() => ask(db, asOf))) {
        const { rows } = await client.query(`explain (analyze, buffers) ${text}`, [...values]);
        plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
      }
      writeFileSync(join(folder, `${question.replaceAll(" ", "-")}.txt`), `${plans.join("\n\n")}\n`);
    }
  } finally {
    await client.end();
  }
}
