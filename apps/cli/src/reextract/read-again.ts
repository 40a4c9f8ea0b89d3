import { EXTRACTOR_VERSION } from "@standpoint/core";
import {
  countToRead,
  type Database,
  keepReadings,
  type NewReading,
  type VersionToRead,
  versionsToRead,
} from "@standpoint/db";
import type { ExtractorPool } from "../ingest/extractor-pool";
import { reasonOf } from "../reason-of";

/** So many are read and stored at a time: what is stored stays so, whatever is killed. */
const BATCH = 50;

export type ReadAgain = {
  readonly db: Database;
  readonly pool: ExtractorPool;
  readonly signal: AbortSignal;
  /** Is told of each batch, and of each article that could not be read. */
  readonly advance: (done: number, all: number) => void;
  readonly complain: (line: string) => void;
};

/** Reads all stored articles that an older extractor read. @returns how many were read, and how many could not be */
export async function readAgain(work: ReadAgain): Promise<{ read: number; failed: number }> {
  const all = await countToRead(work.db, EXTRACTOR_VERSION);
  let [read, failed, after] = [0, 0, ""];
  while (!work.signal.aborted) {
    const versions = await versionsToRead(work.db, EXTRACTOR_VERSION, { after, limit: BATCH });
    const last = versions.at(-1);
    if (!last) break;
    after = last.versionId;
    const faults = await readBatch(work, versions);
    failed += faults;
    read += versions.length - faults;
    work.advance(read + failed, all);
  }
  return { read, failed };
}

async function readBatch({ db, pool, complain }: ReadAgain, versions: readonly VersionToRead[]): Promise<number> {
  let faults = 0;
  const fault = (id: string, reason: string) => {
    faults += 1;
    complain(`${id}: ${reason}`);
  };
  const readings = await Promise.all(
    versions.map(async ({ versionId, source }): Promise<NewReading[]> => {
      try {
        return [{ versionId, text: source.text, extraction: await pool.extract(source) }];
      } catch (error) {
        fault(source.id, reasonOf(error));
        return [];
      }
    }),
  );
  for (const [id, reason] of await keepReadings(db, readings.flat())) fault(id, reason);
  return faults;
}
