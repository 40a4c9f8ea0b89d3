import type { Column } from "./chart";

/** @returns the columns of a part of a row as columns of the row; empty where it has no such part */
export function columnsOf<Part, Row>(
  columns: readonly Column<Part>[],
  partOf: (row: Row) => Part | undefined,
): Column<Row>[] {
  return columns.map(({ value, ...head }) => ({
    ...head,
    value: (row) => {
      const part = partOf(row);
      return part === undefined ? null : value(part);
    },
  }));
}
