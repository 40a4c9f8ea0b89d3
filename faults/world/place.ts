import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, type Database, migrate, openDatabase } from "@standpoint/db";
import { acquireDatabase } from "@standpoint/db/server";

export type Place = { readonly dataDir: string; readonly url: string; readonly db: Database };

/** A data folder of its own, its database held open for the time of the work. */
export function inPlace(work: (place: Place) => Promise<void>): Promise<void> {
  return inFolder((dataDir) => withHeld(dataDir, work));
}

/** A data folder of its own in which nothing runs yet. */
export async function inFolder(work: (dataDir: string) => Promise<void>): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "standpoint-faults-"));
  try {
    await work(dataDir);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** The database of a data folder, held open for the time of the work. */
export async function withHeld(dataDir: string, work: (place: Place) => Promise<void>): Promise<void> {
  const { url, release } = await acquireDatabase(dataDir);
  try {
    await migrate(url);
    const db = await openDatabase(url);
    await work({ dataDir, url, db }).finally(() => closeDatabase(db));
  } finally {
    await release();
  }
}
