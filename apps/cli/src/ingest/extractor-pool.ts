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
  const pool = threads(jobs);
  return { extract: (source) => pool.run(source), close: () => pool.destroy() };
}

/**
 * Reads on threads alone, so that an article that takes for ever or a thread that dies takes nothing else along.
 * @param seconds what an article may take, from when it was handed in; what takes longer is broken off
 */
export function openGuardedPool(jobs: number, seconds: number): ExtractorPool {
  const pool = threads(jobs);
  const extract = async (source: Source): Promise<Extraction> => {
    const signal = AbortSignal.timeout(seconds * 1000);
    try {
      return await pool.run(source, { signal });
    } catch (error) {
      throw signal.aborted ? new Error(`took longer than ${seconds} seconds to read`) : error;
    }
  };
  return { extract, close: () => pool.destroy() };
}

function threads(jobs: number): Tinypool {
  return new Tinypool({ filename: WORKER, minThreads: jobs, maxThreads: jobs });
}
