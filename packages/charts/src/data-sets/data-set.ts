import type { Database } from "@standpoint/db";
import type { Cell, Column } from "../chart";

/** A JSON Schema (draft 2020-12), or a part of one. */
export type JsonSchema = { readonly [key: string]: unknown };

/** A column that says what its cells are. */
export type DescribedColumn<Row> = Column<Row> & { readonly about: string; readonly schema: JsonSchema };

/** A kind of row of the whole data set with its wiring: file, schema and page all go through it. */
export type DataSet = {
  /** The word in addresses: `/data/NAME.csv`, `/schemas/data-NAME.json`. */
  readonly name: string;
  readonly title: string;
  /** What a row is. */
  readonly about: string;
  readonly columns: readonly { readonly name: string; readonly about: string; readonly schema: JsonSchema }[];
  /** Some rows at a time, the whole of them never in memory. */
  readonly batches: (db: Database) => AsyncGenerator<readonly (readonly Cell[])[]>;
};

/** @returns the data set, the type of its rows put away */
export function dataSet<Row>(made: {
  name: string;
  title: string;
  about: string;
  columns: readonly DescribedColumn<Row>[];
  rows: (db: Database) => AsyncGenerator<readonly Row[]>;
}): DataSet {
  const { rows, columns, ...head } = made;
  async function* batches(db: Database): AsyncGenerator<readonly (readonly Cell[])[]> {
    for await (const batch of rows(db)) yield batch.map((row) => columns.map(({ value }) => value(row)));
  }
  return { ...head, columns, batches };
}
