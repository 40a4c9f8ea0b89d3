import { fileURLToPath } from "node:url";
import type { Extraction, Source } from "@standpoint/core";
import { Tinypool } from "tinypool";
import { extractSource } from "../extract-article";

/** Where extraction runs: here, or on as many threads beside. */
export type ExtractorPool = {
  readonly extract: (source: Source) => Promise<Extraction>;
  readonly close: () => Promise<void>;
};

const WORKER = fileURLToPath(new URL("../../bin/extract-worker.mjs", import.meta.url));

/** @param jobs how many articles are read at the same time; 1 reads here, as a thread takes a second to start */
export function openExtractorPool(jobs: number): ExtractorPool {
  if (jobs === 1) return { extract: extractSource, close: async () => {} };
  const pool = new Tinypool({ filename: WORKER, minThreads: jobs, maxThreads: jobs });
  return { extract: (source) => pool.run(source), close: () => pool.destroy() };
}
