import pg from "pg";
import { fillCopied } from "../ingest/fill-copied";
import { fillSteps } from "../steps/fill-steps";
import { appliedMigrations, type DumpTable, tableList } from "./table-list";

/** Why a dump is not taken; the message is one line for the reader. Nothing of it is in the database then. */
export class DumpRefused extends Error {
  override readonly name = "DumpRefused";
}

/** A table as it is given: the names of its columns, and its rows as `readDump` gives them. */
export type GivenTable = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: () => AsyncIterable<readonly string[]>;
};

export type GivenDump = { readonly migrations: readonly string[]; readonly tables: readonly GivenTable[] };

/**
 * Fills an empty database with a dump: all of it or nothing. Tables and columns that an older dump does not have stay
 * empty, but for what is copied and drawn from others.
 * @throws DumpRefused when the database is not empty, or the dump is a newer program's or does not fit
 */
export async function loadDump(url: string, dump: GivenDump): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("set local timezone to 'UTC'");
    refuseNewer(dump, await appliedMigrations(client));
    const tables = await tableList(client);
    await refuseFilled(client, tables);
    for (const table of tables) {
      const given = dump.tables.find(({ name }) => name === table.name);
      if (given) await fill(client, table, given);
    }
    await client.query("commit");
  } catch (error) {
    throw error instanceof pg.DatabaseError ? new DumpRefused(`the dump does not fit: ${error.message}`) : error;
  } finally {
    await client.end();
  }
  // What a dump of an older program does not have.
  await fillCopied(url);
  await fillSteps(url);
}

function refuseNewer({ migrations }: GivenDump, applied: readonly string[]): void {
  const unknown = migrations.find((name) => !applied.includes(name));
  if (unknown) throw new DumpRefused(`a newer version of this program wrote it: it has the migration ${unknown}`);
}

/** Keeps writers out until the end, so that nothing comes in between looking and filling. */
async function refuseFilled(client: pg.Client, tables: readonly DumpTable[]): Promise<void> {
  for (const { name } of tables) {
    const quoted = pg.escapeIdentifier(name);
    await client.query(`lock table ${quoted} in share row exclusive mode`);
    const { rows } = await client.query(`select 1 from ${quoted} limit 1`);
    if (rows.length > 0) throw new DumpRefused(`the database is not empty: there is something in the table ${name}`);
  }
}

async function fill(client: pg.Client, table: DumpTable, given: GivenTable): Promise<void> {
  const strange = given.columns.find((name) => !table.columns.some((column) => column.name === name));
  if (strange) throw new DumpRefused(`the table ${table.name} has no column ${strange}`);
  const [name, list] = [
    pg.escapeIdentifier(table.name),
    given.columns.map((each) => pg.escapeIdentifier(each)).join(", "),
  ];
  const insert = `insert into ${name} (${list}) select ${list} from json_populate_recordset(null::${name}, $1::json)`;
  for await (const lines of given.rows()) await client.query(insert, [`[${lines.join(",")}]`]);
  for (const column of table.columns) {
    if (column.sequence === null) continue;
    const last = `(select max(${pg.escapeIdentifier(column.name)}) from ${name})`;
    await client.query(`select setval($1, ${last}) where ${last} is not null`, [column.sequence]);
  }
}
