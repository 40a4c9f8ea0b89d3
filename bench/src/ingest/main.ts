// node --import tsx bench/src/ingest/main.ts --articles 20000 --out bench/results/ingest.json
//
// How fast articles come in: read, extracted and stored by one process with the embedded database, as `ingest` does it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { EXTRACTOR_VERSION } from "@standpoint/core";
import { closeDatabase, migrate, openDatabase } from "@standpoint/db";
import { acquireDatabase } from "@standpoint/db/server";
import { loadTrain } from "../load-train";
import { machine } from "../machine";
import { loadWindows } from "./load-windows";
import { makeArticles } from "./make-articles";
import { measureQueries } from "./measure-queries";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "20000" },
    window: { type: "string", default: "2000" },
    questions: { type: "string", default: "200" },
    out: { type: "string" },
  },
});
const [articles, window] = [Number(values.articles), Number(values.window)];
const briefs = loadTrain();

const dataDir = mkdtempSync(join(tmpdir(), "standpoint-bench-"));
const lease = await acquireDatabase(dataDir);
try {
  await migrate(lease.url);
  const db = await openDatabase(lease.url);
  const windows = await loadWindows(db, dataDir, makeArticles(briefs, articles), window);
  console.table(windows);
  const queries = await measureQueries(db, Number(values.questions));
  console.table(queries);
  await closeDatabase(db);
  if (values.out) {
    const result = { extractor: EXTRACTOR_VERSION, machine: machine(), day: new Date().toISOString().slice(0, 10) };
    mkdirSync(dirname(resolve(values.out)), { recursive: true });
    writeFileSync(resolve(values.out), `${JSON.stringify({ ...result, articles, windows, queries }, null, 2)}\n`);
  }
} finally {
  await lease.release();
  rmSync(dataDir, { recursive: true, force: true });
}
