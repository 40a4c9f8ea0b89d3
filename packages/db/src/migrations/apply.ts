import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type MigrationFile, migrationList, readMigrationFiles } from "./migration-files";
import { NO_FILTERS, openSchemaEngine } from "./schema-engine";

/** Any number nobody else takes; Prisma's own command locks 72707369. */
const LOCK = 7_782_678;

/** @returns the names among the files that the database has not finished, or whose text has changed since. */
async function pending(client: pg.Client, files: readonly MigrationFile[]): Promise<string[]> {
  const { rows: tables } = await client.query("select to_regclass('_prisma_migrations') is not null as there");
  if (!tables[0].there) return files.map(({ name }) => name);
  const { rows } = await client.query(
    "select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null",
  );
  const done = new Map<string, string>(rows.map((row) => [row.migration_name, row.checksum]));
  return files.filter(({ name, checksum }) => done.get(name) !== checksum).map(({ name }) => name);
}

/**
 * Applies what is missing, one starter at a time: a second one waits on the lock and then finds nothing to do.
 * Reads the history first, so that an up-to-date database does not pay for loading the engine.
 * @throws Error of Prisma's engine when a migration fails or an applied one was edited
 */
export async function applyMigrations(url: string): Promise<{ applied: string[] }> {
  const files = readMigrationFiles();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    if ((await pending(client, files)).length === 0) return { applied: [] };
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    if ((await pending(client, files)).length === 0) return { applied: [] };
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
