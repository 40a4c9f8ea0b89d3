import { acquireDatabase, DatabaseUnavailable, withDatabase } from "@standpoint/db/server";
import { CommandFailure } from "../command-failure";
import { readSettings } from "../settings";

/**
 * Runs the work with the database of the settings. Unlike `withDatabase`, a signal does not end the work: who listens
 * for signals ends it in order.
 * @throws CommandFailure where there is no database
 */
export async function withLease<T>(work: (url: string) => Promise<T>): Promise<T> {
  const { dataDir, databaseUrl } = readSettings();
  try {
    if (databaseUrl) return await withDatabase(dataDir, databaseUrl, work);
    const lease = await acquireDatabase(dataDir);
    return await work(lease.url).finally(() => lease.release());
  } catch (error) {
    if (error instanceof DatabaseUnavailable) throw new CommandFailure(error.message);
    throw error;
  }
}
