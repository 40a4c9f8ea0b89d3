import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { expect, it } from "vitest";
import { migrate, missingMigrations } from "../../src";
import { schemaDrift } from "../../src/migrations/drift";
import { readMigrationFiles } from "../../src/migrations/migration-files";
import { readSchemaFiles } from "../../src/migrations/schema-files";
import { freshUrl } from "../fresh-database";

it("leaves no difference between the migrations and the schema", async () => {
  // In memory: Prisma's adapter for real servers cannot hand over all that the comparison reads of the catalogue.
  const memory = new PGlite();
  expect(await schemaDrift(new PrismaPGlite(memory))).toBeNull();
  await memory.close();
}, 180_000);

it("lets one of several starters apply the migrations and the others wait", async () => {
  const url = await freshUrl(null);
  const names = readMigrationFiles().map(({ name }) => name);
  expect(await missingMigrations(url)).toEqual(names);
  const results = await Promise.all(Array.from({ length: 5 }, () => migrate(url)));
  expect(results.map(({ applied }) => applied).filter(({ length }) => length > 0)).toEqual([names]);
  expect(await migrate(url)).toEqual({ applied: [] });
  expect(await missingMigrations(url)).toEqual([]);
});

it.each([
  ["whose applied migration was edited", "set checksum = 'another'", "was edited after it was applied"],
  ["that a newer program migrated", "set migration_name = '29990101000000_later'", "is newer than this program"],
])("refuses a database %s", async (_, change, message) => {
  const url = await freshUrl();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`update _prisma_migrations ${change}`);
  await client.end();
  await expect(migrate(url)).rejects.toThrow(message);
});

it("says what every column is", () => {
  const bare = readSchemaFiles()
    .flatMap(({ content }) => [...content.matchAll(/^model [\s\S]*?^}/gm)].map(([model]) => model.split("\n")))
    .flatMap((lines) => lines.filter((line, at) => isColumn(line) && !/^\s*\/\/\/ ./.test(lines[at - 1] ?? "")));
  expect(bare).toEqual([]);
});

/** Relations and lists of rows are no columns. */
function isColumn(line: string): boolean {
  return (
    /^ {2}\w+\s+\w/.test(line) &&
    !/@relation/.test(line) &&
    !/^ {2}\w+\s+(ArticleVersion|Extraction|StanceClaim|ForceSize|Proposal|Position)\[\]/.test(line)
  );
}
