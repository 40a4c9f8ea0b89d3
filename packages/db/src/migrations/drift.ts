import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { migrationList, readMigrationFiles } from "./migration-files";
import { NO_FILTERS, openSchemaEngine } from "./schema-engine";
import { readSchemaFiles } from "./schema-files";

/**
 * Applies all migrations to an empty database and compares it with the schema.
 * @returns the SQL that would bring one to the other, or null when they agree
 */
export async function schemaDrift(emptyDatabase: SqlMigrationAwareDriverAdapterFactory): Promise<string | null> {
  const engine = await openSchemaEngine(emptyDatabase);
  try {
    await engine.applyMigrations({ filters: NO_FILTERS, migrationsList: migrationList(readMigrationFiles()) });
    const files = readSchemaFiles();
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: "." },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      filters: NO_FILTERS,
    });
    return exitCode === 0 ? null : (stdout ?? "");
  } finally {
    engine.free();
  }
}
