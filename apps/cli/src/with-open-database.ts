import { closeDatabase, type Database, migrate, openDatabase } from "@standpoint/db";
import { withLease } from "./ingest/with-lease";

/**
 * Runs the work with the database of the settings, brought to the newest schema and closed afterwards.
 * @throws CommandFailure where there is no database
 */
export async function withOpenDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  return withLease(async (url) => {
    await migrate(url);
    const db = await openDatabase(url);
    return work(db).finally(() => closeDatabase(db));
  });
}
