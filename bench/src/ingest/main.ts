// node --import tsx bench/src/ingest/main.ts --articles 20000 --out bench/results/ingest.json
//
// How fast articles come in: read, extracted and stored by one process with the embedded database, as `ingest` does it.
// With `--ways ingest:1,ingest:2,worker:1,worker:2,worker:4` instead by the commands themselves, a database for each: one
// `ingest` with so many threads, or so many workers. Ends with 1 where articles are missing or `check` finds a difference.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { EXTRACTOR_VERSION } from "@standpoint/core";
import { closeDatabase, migrate, openDatabase } from "@standpoint/db";
import { acquireDatabase } from "@standpoint/db/server";
import { loadTrain } from "../load-train";
import { writeResult } from "../write-result";
import { loadWindows } from "./load-windows";
import { makeArticles } from "./make-articles";
import { type Loaded, measureProcesses } from "./measure-processes";
import { measureQueries } from "./measure-queries";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "20000" },
    window: { type: "string", default: "2000" },
    questions: { type: "string", default: "200" },
    ways: { type: "string" },
    out: { type: "string" },
  },
});
const [articles, window] = [Number(values.articles), Number(values.window)];
const briefs = loadTrain();

if (values.ways === undefined) await measureOne();
else await measureWays(values.ways.split(","));

async function measureOne(): Promise<void> {
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
    write({ windows, queries });
  } finally {
    await lease.release();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measureWays(names: readonly string[]): Promise<void> {
  const ways: Loaded[] = [];
  for (const name of names) {
    const [processes, count] = name.split(":");
    if (processes !== "ingest" && processes !== "worker") throw new Error(`"${name}" is no way that articles come in`);
    const number = Number(count);
    const way = processes === "worker" ? { count: number, jobs: 1 } : { count: 1, jobs: number };
    const loaded = await measureProcesses({ processes, ...way }, makeArticles(briefs, articles));
    console.log(JSON.stringify(loaded));
    ways.push(loaded);
  }
  console.table(ways);
  write({ ways });
  if (ways.some((way) => way.articles !== articles || way.differences > 0)) process.exitCode = 1;
}

function write(measured: object): void {
  if (values.out) writeResult(values.out, { extractor: EXTRACTOR_VERSION, articles, ...measured });
}
