import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dump, DumpTable } from "@standpoint/db/dump";
import { CommandFailure } from "../command-failure";
import { csvColumns, csvLine } from "./csv";
import { dumpSchema } from "./dump-schema";
import { hashedFile } from "./hashed-file";
import { MANIFEST, type Manifest, RIGHTS } from "./manifest";

/**
 * Writes a dump into a folder: TABLE.jsonl and TABLE.csv, schema.json, and last manifest.json with their hashes.
 * @throws CommandFailure when the folder holds anything already
 */
export async function writeExport(folder: string, dump: Dump): Promise<Manifest> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new CommandFailure(`${folder}: the folder is not empty`);
  const tables: Manifest["tables"][number][] = [];
  for (const table of dump.tables) tables.push(await writeTable(folder, table, dump));
  const schema = hashedFile(folder, "schema.json");
  await schema.write(`${JSON.stringify(dumpSchema(dump.tables), null, 2)}\n`);
  const manifest: Manifest = {
    ...{ format: "standpoint-export", version: 1, rights: RIGHTS, migrations: dump.migrations },
    ...{ schema: await schema.end(), tables },
  };
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { flush: true });
  return manifest;
}

async function writeTable(folder: string, table: DumpTable, dump: Dump): Promise<Manifest["tables"][number]> {
  const [jsonl, csv] = [hashedFile(folder, `${table.name}.jsonl`), hashedFile(folder, `${table.name}.csv`)];
  const shown = csvColumns(table).map(({ name }) => name);
  await csv.write(csvLine(shown));
  let rows = 0;
  for await (const lines of dump.rows(table)) {
    rows += lines.length;
    await jsonl.write(`${lines.join("\n")}\n`);
    await csv.write(lines.map((line) => csvRow(line, shown)).join(""));
  }
  const columns = table.columns.map(({ name }) => name);
  return { name: table.name, rows, columns, jsonl: await jsonl.end(), csv: await csv.end() };
}

function csvRow(line: string, shown: readonly string[]): string {
  const row = JSON.parse(line) as Record<string, unknown>;
  return csvLine(shown.map((name) => row[name]));
}
