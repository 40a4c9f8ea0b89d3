import type { Database } from "@standpoint/db";
import { recordHeartbeat, recordWorker } from "@standpoint/db/jobs";
import type { ArticleEnd } from "../ingest/article-end";

const EVERY_MS = 10_000;

/** What a worker says of itself while it runs, for the page that tells how the work goes. */
export type Heartbeat = {
  /** Counts an article that came to its end. */
  readonly count: (end: ArticleEnd) => void;
  readonly counted: () => { done: number; failed: number };
  /** Says that the worker ends. */
  readonly stop: () => Promise<void>;
};

/** Begins to say so. A database that is away misses a beat, and nothing else comes of it. */
export async function startHeartbeat(db: Database, extractor: string, jobs: number): Promise<Heartbeat> {
  const id = await recordWorker(db, extractor, jobs);
  const counts = { done: 0, failed: 0 };
  const beat = (stopped: boolean) => recordHeartbeat(db, id, { ...counts, stopped }).catch(() => {});
  const timer = setInterval(() => void beat(false), EVERY_MS);
  return {
    count({ outcome }) {
      counts[outcome === "rejected" ? "failed" : "done"] += 1;
    },
    counted: () => ({ ...counts }),
    async stop() {
      clearInterval(timer);
      await beat(true);
    },
  };
}
