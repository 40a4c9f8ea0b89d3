import { EXTRACTOR_VERSION, extract, readRecord, type Source } from "@standpoint/core";
import { type Database, startRun } from "@standpoint/db";
import { ingestArticles, type ReadArticle } from "@standpoint/db/batch";
import { databaseBytes, serverCpuSeconds } from "./server-cost";

/** As many as `ingest` puts into one transaction. */
const BATCH = 100;

/** What a stretch of articles cost. Rates are articles a second of wall time; costs are CPU milliseconds an article. */
export type Window = {
  articles: number;
  claims: number;
  rate: number;
  storingRate: number;
  readCpu: number;
  extractCpu: number;
  storeCpu: number;
  serverCpu: number;
  rssMegabytes: number;
  /** The most that the process ever held, its start included; the server is not counted. */
  peakMegabytes: number;
  heapMegabytes: number;
  bytesPerArticle: number;
};

/** Reads, extracts and stores the articles one batch after another, and tells of each stretch what it cost. */
export async function loadWindows(
  db: Database,
  dataDir: string,
  records: Iterable<object>,
  length: number,
): Promise<Window[]> {
  const run = await startRun(db, EXTRACTOR_VERSION);
  const windows: Window[] = [];
  let [total, claims] = [0, 0];
  let stretch = startStretch(dataDir);
  for (const batch of batches(records)) {
    const sources = stretch.measure("read", () => batch.map((record) => readRecord("bench", record)));
    const articles = stretch.measure("extract", () => sources.map(readOf));
    const outcomes = await stretch.measureStoring(() => ingestArticles(db, articles, { run }));
    const wrong = outcomes.find((outcome) => outcome instanceof Error);
    if (wrong) throw wrong;
    total += batch.length;
    claims += articles.reduce((sum, { extraction }) => sum + extraction.stances.length, 0);
    if (total % length < BATCH) {
      windows.push(stretch.end(total, claims));
      console.log(JSON.stringify(windows.at(-1)));
      stretch = startStretch(dataDir);
    }
  }
  return windows;
}

function readOf(source: Source): ReadArticle {
  return { source, extraction: extract(source) };
}

function* batches(records: Iterable<object>): Generator<object[]> {
  let batch: object[] = [];
  for (const record of records) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function startStretch(dataDir: string) {
  const spent = { read: 0, extract: 0, store: 0, storeWall: 0, wall: 0 };
  const server = serverCpuSeconds(dataDir);
  let count = 0;
  return {
    measure<T extends readonly unknown[]>(phase: "read" | "extract", work: () => T): T {
      const [cpu, wall] = [cpuMs(), performance.now()];
      const done = work();
      spent[phase] += cpuMs() - cpu;
      spent.wall += performance.now() - wall;
      return done;
    },
    async measureStoring<T extends readonly unknown[]>(work: () => Promise<T>): Promise<T> {
      const [cpu, wall] = [cpuMs(), performance.now()];
      const done = await work();
      spent.store += cpuMs() - cpu;
      spent.storeWall += performance.now() - wall;
      spent.wall += performance.now() - wall;
      count += done.length;
      return done;
    },
    end: (articles: number, claims: number): Window => ({
      articles,
      claims,
      rate: round(count / (spent.wall / 1000)),
      storingRate: round(count / (spent.storeWall / 1000)),
      readCpu: round(spent.read / count),
      extractCpu: round(spent.extract / count),
      storeCpu: round(spent.store / count),
      serverCpu: round(((serverCpuSeconds(dataDir) - server) * 1000) / count),
      rssMegabytes: Math.round(process.memoryUsage.rss() / 1e6),
      peakMegabytes: Math.round((process.resourceUsage().maxRSS * 1024) / 1e6),
      heapMegabytes: Math.round(process.memoryUsage().heapUsed / 1e6),
      bytesPerArticle: Math.round(databaseBytes(dataDir) / articles),
    }),
  };
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
