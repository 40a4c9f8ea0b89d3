import type { Database } from "@standpoint/db";
import { english } from "@standpoint/words/english";
import type { Cell, Column, ColumnHead } from "../chart";

export type DataSetName = "articles" | "stances" | "proposals" | "force-sizes";

/** A kind of row of the whole data set with its wiring: file, schema and page all go through it. */
export type DataSet = {
  /** The word in addresses: `/data/NAME.csv`, `/schemas/data-NAME.json`. */
  readonly name: DataSetName;
  /** In English, as files say it. */
  readonly title: string;
  /** What a row is. */
  readonly about: string;
  readonly columns: readonly ColumnHead[];
  /** Some rows at a time, the whole of them never in memory. */
  readonly batches: (db: Database) => AsyncGenerator<readonly (readonly Cell[])[]>;
};

/** @returns the data set, the type of its rows put away */
export function dataSet<Row>(made: {
  name: DataSetName;
  columns: readonly Column<Row>[];
  rows: (db: Database) => AsyncGenerator<readonly Row[]>;
}): DataSet {
  const { rows, columns, ...head } = made;
  async function* batches(db: Database): AsyncGenerator<readonly (readonly Cell[])[]> {
    for await (const batch of rows(db)) yield batch.map((row) => columns.map(({ value }) => value(row)));
  }
  const { name } = head;
  const told = { title: english.say(`dataSet.${name}`), about: english.say(`dataSetRow.${name}`) };
  return { ...head, ...told, columns, batches };
}
