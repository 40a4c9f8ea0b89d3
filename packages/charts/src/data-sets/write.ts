import type { Database } from "@standpoint/db";
import { csvLine } from "../export/to-csv";
import { camelCase } from "../export/to-json";
import type { DataSet } from "./data-set";

/** Writes a whole data set piece by piece. The same data give the same bytes. */
export type Writer = (set: DataSet, db: Database) => AsyncGenerator<string>;

/** RFC 4180, with a header line; lists by `;`, cells that a spreadsheet would run made text. */
export async function* writeCsv(set: DataSet, db: Database): AsyncGenerator<string> {
  yield csvLine(set.columns.map(({ name }) => name));
  for await (const rows of set.batches(db)) yield rows.map(csvLine).join("");
}

/** One object: what it is, the licence, and `rows` with camelCase keys, one a line. */
export async function* writeJson(set: DataSet, db: Database): AsyncGenerator<string> {
  const keys = set.columns.map(({ name }) => camelCase(name));
  const head = { $schema: schemaPath(set), dataset: set.name, title: set.title, licence: "CC-BY-4.0" };
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`;
  let first = true;
  for await (const rows of set.batches(db)) {
    const lines = rows.map((row) => JSON.stringify(Object.fromEntries(keys.map((key, index) => [key, row[index]]))));
    if (lines.length > 0) yield `${first ? "" : ","}\n${lines.join(",\n")}`;
    first &&= lines.length === 0;
  }
  yield "\n]}\n";
}

/** Where the schema of a data set's JSON is. */
export const schemaPath = ({ name }: Pick<DataSet, "name">): string => `/schemas/data-${name}.json`;
