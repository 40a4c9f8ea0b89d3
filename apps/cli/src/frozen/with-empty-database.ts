import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "@standpoint/db";
import { acquireDatabase } from "@standpoint/db/server";

/** Does the work with an empty database on a server of its own, which is thrown away. @throws DatabaseUnavailable */
export async function withEmptyDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "standpoint-verify-"));
  try {
    const lease = await acquireDatabase(folder);
    try {
      await migrate(lease.url);
      return await work(lease.url);
    } finally {
      await lease.release();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
