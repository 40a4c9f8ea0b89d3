// node --import tsx bench/src/queries/main.ts --claims 1000000 --out bench/results/queries.json
//
// What the site's questions cost in a database of so many stance claims, and with --check how fast `check` works them
// out anew. With --data the database is kept there and filled only once; with --url it is an empty one on a PostgreSQL server, of
// which the address names a superuser.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { EXTRACTOR_VERSION } from "@standpoint/core";
import { closeDatabase, coverage, migrate, openDatabase } from "@standpoint/db";
import { withDatabase } from "@standpoint/db/server";
import { writeResult } from "../write-result";
import { checkRate } from "./check-rate";
import { explainQuestions } from "./explain-questions";
import { fillDatabase } from "./fill-database";
import { ingestTrain } from "./ingest-train";
import { measureQuestions } from "./measure-questions";
import { sizes } from "./sizes";

const { values } = parseArgs({
  options: {
    claims: { type: "string", default: "1000000" },
    runs: { type: "string", default: "300" },
    only: { type: "string", multiple: true, default: [] },
    data: { type: "string" },
    url: { type: "string" },
    out: { type: "string" },
    plans: { type: "string" },
    check: { type: "boolean", default: false },
  },
});

async function measure(url: string): Promise<void> {
  await migrate(url);
  const db = await openDatabase(url);
  try {
    const filling = (await coverage(db)).articles === 0 ? await fill(url) : null;
    if (filling) console.log(`filled at ${new Date().toISOString()}`, filling);
    const before = loadavg()[0];
    const questions = await measureQuestions(db, url, Number(values.runs), values.only);
    console.table(questions);
    if (values.plans) await explainQuestions(db, url, PRESENT, resolve(values.plans), values.only);
    if (!values.out) return;
    const check = values.check ? await checkRate(db, false) : null;
    console.table(check);
    const result = { extractor: EXTRACTOR_VERSION, load: [before, loadavg()[0]] };
    writeResult(values.out, { ...result, ...(await sizes(url)), questions, check, filling });
  } finally {
    await closeDatabase(db);
  }

  async function fill(url: string) {
    await ingestTrain(db);
    await fillDatabase(url, Number(values.claims));
    // Works out who stood where by the same code as ingest.
    return checkRate(db, true);
  }
}

const PRESENT = { on: "2026-11-25", known: "2026-11-25" };

const kept = values.data && resolve(values.data);
const dataDir = kept ?? mkdtempSync(join(tmpdir(), "standpoint-bench-"));
try {
  await withDatabase(dataDir, values.url, measure);
} finally {
  if (!kept && existsSync(dataDir)) rmSync(dataDir, { recursive: true, force: true });
}
