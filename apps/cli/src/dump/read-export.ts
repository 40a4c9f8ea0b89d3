import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { GivenDump } from "@standpoint/db/dump";
import type { Manifest } from "./manifest";

const BATCH = 500;

/** @returns an export as the database takes it; its files are read when they are asked for */
export function readExport(folder: string, { migrations, tables }: Manifest): GivenDump {
  return {
    migrations,
    tables: tables.map(({ name, columns, jsonl }) => ({
      name,
      columns,
      rows: () => linesOf(join(folder, jsonl.file)),
    })),
  };
}

async function* linesOf(path: string): AsyncGenerator<string[]> {
  let batch: string[] = [];
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line !== "") batch.push(line);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
