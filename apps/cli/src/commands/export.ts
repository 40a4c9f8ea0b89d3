import { migrate } from "@standpoint/db";
import { readDump } from "@standpoint/db/dump";
import { CommandFailure } from "../command-failure";
import { writeExport } from "../dump/write-export";
import { withLease } from "../ingest/with-lease";
import { print } from "../output";
import { reasonOf } from "../reason-of";

/** `export`: writes everything in the database as open files into an empty folder. */
export async function runExport([folder = ""]: string[]): Promise<number> {
  return withLease(async (url) => {
    await migrate(url);
    const manifest = await readDump(url, (dump) => writeExport(folder, dump)).catch((error: NodeJS.ErrnoException) => {
      const ofFiles = error.code !== undefined && error.syscall !== undefined;
      throw ofFiles ? new CommandFailure(`${folder}: ${reasonOf(error)}`) : error;
    });
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    await print(`${manifest.tables.length} tables, ${rows} rows written to ${folder}.`);
    return 0;
  });
}
