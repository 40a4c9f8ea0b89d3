import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { checkDatabase, closeDatabase, migrate, openDatabase } from "@standpoint/db";
import { acquireDatabase } from "@standpoint/db/server";
import pg from "pg";

const COMMAND = resolve(import.meta.dirname, "../../../apps/cli/bin/standpoint.mjs");

/** Processes that bring articles in together: `ingest` itself, or workers that take them from the queue. */
export type Way = { readonly processes: "ingest" | "worker"; readonly count: number; readonly jobs: number };

/** What came of it. `rate` counts from the first stored article to the last, without the start of the processes. */
export type Loaded = Way & {
  readonly articles: number;
  readonly rate: number;
  readonly seconds: number;
  /** The most that one of the processes ever held, its threads with it. */
  readonly peakMegabytes: number;
  readonly differences: number;
};

/**
 * Brings the articles into a database of their own with the commands that people run.
 * @throws Error when a process fails
 */
export async function measureProcesses(way: Way, records: Iterable<object>): Promise<Loaded> {
  const dataDir = mkdtempSync(join(tmpdir(), "standpoint-bench-"));
  const file = join(dataDir, "articles.jsonl");
  const lines = function* () {
    for (const record of records) yield `${JSON.stringify(record)}\n`;
  };
  await pipeline(Readable.from(lines()), createWriteStream(file));
  const lease = await acquireDatabase(dataDir);
  try {
    await migrate(lease.url);
    if (way.processes === "worker") await run(dataDir, ["ingest", "--queue", file]);
    const jobs = ["--jobs", String(way.jobs)];
    const command = way.processes === "worker" ? ["worker", "--until-empty", ...jobs] : ["ingest", file, ...jobs];
    const start = performance.now();
    const peaks = await Promise.all(Array.from({ length: way.count }, () => run(dataDir, command)));
    const seconds = (performance.now() - start) / 1000;
    const peakMegabytes = Math.max(...peaks);
    return { ...way, ...(await stored(lease.url)), seconds: round(seconds), peakMegabytes };
  } finally {
    await lease.release();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** @returns the most megabytes that the process held */
async function run(dataDir: string, args: readonly string[]): Promise<number> {
  const env = { ...process.env, STANDPOINT_DATA_DIR: dataDir };
  const child = spawn(process.execPath, [COMMAND, ...args], { env, stdio: ["ignore", "ignore", "inherit"] });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid ?? 0));
  }, 200);
  const [code] = (await once(child, "exit").finally(() => clearInterval(timer))) as [number | null];
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}`);
  return peak;
}

/** As Linux counts it; 0 once the process has ended. */
function peakOf(pid: number): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? "0";
    return Math.round((Number(kilobytes) * 1024) / 1e6);
  } catch {
    return 0;
  }
}

async function stored(url: string): Promise<Pick<Loaded, "articles" | "rate" | "differences">> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    "select count(*)::int as articles, extract(epoch from max(created_at) - min(created_at))::float as seconds from article",
  );
  await client.end();
  const { articles, seconds } = rows[0] as { articles: number; seconds: number };
  const db = await openDatabase(url);
  let differences = 0;
  for await (const _ of checkDatabase(db)) differences += 1;
  await closeDatabase(db);
  return { articles, rate: round(articles / seconds), differences };
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
