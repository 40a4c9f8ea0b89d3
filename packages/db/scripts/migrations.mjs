// node scripts/migrations.mjs author NAME   writes the next migration from what prisma/schema says
// node scripts/migrations.mjs check         exit 1 when schema and migrations differ
//
// `prisma migrate` needs a binary that is fetched from Prisma's servers. The same engine is on npm as WebAssembly;
// it is driven here over a throwaway database in memory.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { register } from "tsx/esm/api";

register();
const { schemaDrift } = await import("../src/migrations/drift.ts");
const { MIGRATIONS_FOLDER } = await import("../src/migrations/migration-files.ts");

const [command, name] = process.argv.slice(2);
const drift = await schemaDrift(new PrismaPGlite(new PGlite()));

if (command === "check") {
  console.log(drift === null ? "Schema and migrations agree." : `The migrations lack:\n${drift}`);
  process.exitCode = drift === null ? 0 : 1;
} else if (command === "author" && /^[a-z0-9_]+$/.test(name ?? "")) {
  if (drift === null) console.log("Nothing to write: schema and migrations agree.");
  else {
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const folder = path.join(MIGRATIONS_FOLDER, `${stamp}_${name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "migration.sql"), drift);
    writeFileSync(path.join(MIGRATIONS_FOLDER, "migration_lock.toml"), 'provider = "postgresql"\n');
    console.log(`Wrote ${path.relative(process.cwd(), folder)}/migration.sql. Read it before you commit it.`);
  }
} else {
  console.error("Usage: node scripts/migrations.mjs author NAME | check   (NAME in lower_snake_case)");
  process.exitCode = 2;
}
