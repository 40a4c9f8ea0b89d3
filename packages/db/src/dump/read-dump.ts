import pg from "pg";
import { appliedMigrations, type DumpTable, tableList } from "./table-list";

/** Everything a database holds, as of one moment. */
export type Dump = {
  /** Names of the migrations that made the tables what they are. */
  readonly migrations: readonly string[];
  readonly tables: readonly DumpTable[];
  /** A table's rows in order of its key, each as one line of JSON, some hundreds at a time. */
  readonly rows: (table: DumpTable) => AsyncGenerator<string[]>;
};

const BATCH = 500;

/**
 * Reads everything in the database, while others go on writing: what they commit meanwhile is not in it. The same
 * content gives the same lines in every database.
 */
export async function readDump<T>(url: string, work: (dump: Dump) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("begin isolation level repeatable read read only");
    await client.query("set local timezone to 'UTC'");
    const [migrations, tables] = [await appliedMigrations(client), await tableList(client)];
    return await work({ migrations, tables, rows: (table) => rowsOf(client, table) });
  } finally {
    await client.end();
  }
}

async function* rowsOf(client: pg.Client, { name, columns, key }: DumpTable): AsyncGenerator<string[]> {
  const quote = pg.escapeIdentifier;
  const list = columns.map((column) => quote(column.name)).join(", ");
  const isText = (column: string) => columns.find((one) => one.name === column)?.type === "text";
  const order = key.map((column) => `${quote(column)}${isText(column) ? ' collate "C"' : ""}`).join(", ");
  const ordered = order === "" ? "" : ` order by ${order}`;
  await client.query(
    `declare dumped no scroll cursor for
     select row_to_json(r)::text as line from (select ${list} from ${quote(name)}${ordered}) r`,
  );
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${BATCH} from dumped`);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await client.query("close dumped");
}
