import type { Database } from "@standpoint/db";
import type { Cell, Column, ColumnHead } from "../chart";

/** A kind of row of the whole data set with its wiring: file, schema and page all go through it. */
export type DataSet = {
  /** The word in addresses: `/data/NAME.csv`, `/schemas/data-NAME.json`. */
  readonly name: string;
  readonly title: string;
  /** What a row is. */
  readonly about: string;
  readonly columns: readonly ColumnHead[];
  /** Some rows at a time, the whole of them never in memory. */
  readonly batches: (db: Database) => AsyncGenerator<readonly (readonly Cell[])[]>;
};

/** @returns the data set, the type of its rows put away */
export function dataSet<Row>(made: {
  name: string;
  title: string;
  about: string;
  columns: readonly Column<Row>[];
  rows: (db: Database) => AsyncGenerator<readonly Row[]>;
}): DataSet {
  const { rows, columns, ...head } = made;
  async function* batches(db: Database): AsyncGenerator<readonly (readonly Cell[])[]> {
    for await (const batch of rows(db)) yield batch.map((row) => columns.map(({ value }) => value(row)));
  }
  return { ...head, columns, batches };
}
