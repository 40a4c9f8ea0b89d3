import { migrate } from "@standpoint/db";
import { DumpRefused, loadDump } from "@standpoint/db/dump";
import { CommandFailure } from "../command-failure";
import { checkedManifest } from "../dump/manifest";
import { readExport } from "../dump/read-export";
import { withLease } from "../ingest/with-lease";
import { print } from "../output";

/** `import`: fills an empty database with an export, all of it or nothing. */
export async function runImport([folder = ""]: string[]): Promise<number> {
  try {
    // Before a database is started, so that a damaged export makes none.
    const manifest = await checkedManifest(folder);
    await withLease(async (url) => {
      await migrate(url);
      await loadDump(url, readExport(folder, manifest));
    });
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    await print(`${manifest.tables.length} tables, ${rows} rows read from ${folder}.`);
    return 0;
  } catch (error) {
    if (error instanceof DumpRefused) throw new CommandFailure(`${folder}: ${error.message}`);
    throw error;
  }
}
