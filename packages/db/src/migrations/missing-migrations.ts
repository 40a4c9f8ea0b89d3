import pg from "pg";
import { type MigrationFile, readMigrationFiles } from "./migration-files";

/**
 * @returns the names of the migrations that the database lacks
 * @throws Error when its history is not the one of these files
 */
export async function lacks(client: pg.Client, files: readonly MigrationFile[]): Promise<string[]> {
  const { rows: tables } = await client.query("select to_regclass('_prisma_migrations') is not null as there");
  if (!tables[0].there) return files.map(({ name }) => name);
  const { rows } = await client.query(
    "select migration_name as name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null",
  );
  const checksums = new Map(files.map(({ name, checksum }) => [name, checksum]));
  for (const { name, checksum } of rows) {
    if (!checksums.has(name)) throw new Error(`the database is newer than this program: it has the migration ${name}`);
    if (checksums.get(name) !== checksum) throw new Error(`the migration ${name} was edited after it was applied here`);
  }
  const applied = new Set(rows.map(({ name }) => name));
  return files.map(({ name }) => name).filter((name) => !applied.has(name));
}

/**
 * Looks how far the database at the address is behind, and changes nothing.
 * @returns the names of the migrations that `migrate` would apply
 * @throws Error when it cannot be reached or has another history
 */
export async function missingMigrations(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return await lacks(client, readMigrationFiles());
  } finally {
    await client.end();
  }
}
