import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { migrationList, readMigrationFiles } from "./migration-files";
import { lacks } from "./missing-migrations";
import { NO_FILTERS, openSchemaEngine } from "./schema-engine";

/** Any number nobody else takes; Prisma's own command locks 72707369. */
const LOCK = 7_782_678;

/**
 * Applies what is missing, one starter at a time: a second one waits on the lock and then finds nothing to do.
 * Reads the history first, so that an up-to-date database does not pay for loading the engine.
 * @throws Error when a migration fails or the database has another history
 */
export async function applyMigrations(url: string): Promise<{ applied: string[] }> {
  const files = readMigrationFiles();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    if ((await lacks(client, files)).length === 0) return { applied: [] };
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    if ((await lacks(client, files)).length === 0) return { applied: [] };
    const pool = new pg.Pool({ connectionString: url, max: 1 });
    const engine = await openSchemaEngine(new PrismaPg(pool));
    try {
      const result = await engine.applyMigrations({ filters: NO_FILTERS, migrationsList: migrationList(files) });
      return { applied: result.appliedMigrationNames };
    } finally {
      engine.free();
      await pool.end();
    }
  } finally {
    await client.end();
  }
}
