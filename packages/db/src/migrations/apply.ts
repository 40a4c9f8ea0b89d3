import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type MigrationFile, migrationList, readMigrationFiles } from "./migration-files";
import { NO_FILTERS, openSchemaEngine } from "./schema-engine";

/** Any number nobody else takes; Prisma's own command locks 72707369. */
const LOCK = 7_782_678;

/**
 * @returns whether the database lacks any of the migrations
 * @throws Error when its history is not the one of these files
 */
async function isBehind(client: pg.Client, files: readonly MigrationFile[]): Promise<boolean> {
  const { rows: tables } = await client.query("select to_regclass('_prisma_migrations') is not null as there");
  if (!tables[0].there) return true;
  const { rows } = await client.query(
    "select migration_name as name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null",
  );
  const checksums = new Map(files.map(({ name, checksum }) => [name, checksum]));
  for (const { name, checksum } of rows) {
    if (!checksums.has(name)) throw new Error(`the database is newer than this program: it has the migration ${name}`);
    if (checksums.get(name) !== checksum) throw new Error(`the migration ${name} was edited after it was applied here`);
  }
  return rows.length < files.length;
}

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
    if (!(await isBehind(client, files))) return { applied: [] };
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    if (!(await isBehind(client, files))) return { applied: [] };
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
