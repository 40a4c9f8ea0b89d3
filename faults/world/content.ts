import { createHash } from "node:crypto";
import { readDump } from "@standpoint/db/dump";

/** What tells of the work and not of what came of it. */
const OF_THE_WORK = new Set(["worker", "ingest_run", "feed"]);

/** @returns of each table a hash of all its rows, without the moments at which they were written */
export async function contentOf(url: string): Promise<Record<string, string>> {
  return readDump(url, async ({ tables, rows }) => {
    const hashes: Record<string, string> = {};
    for (const table of tables.filter(({ name }) => !OF_THE_WORK.has(name))) {
      const hash = createHash("sha256");
      for await (const lines of rows(table)) for (const line of lines) hash.update(`${withoutMoments(line)}\n`);
      hashes[table.name] = hash.digest("hex");
    }
    return hashes;
  });
}

function withoutMoments(line: string): string {
  return JSON.stringify(JSON.parse(line), (key, value) => (key.endsWith("_at") ? undefined : value));
}
