import type { DumpColumn, DumpTable } from "@standpoint/db/dump";

/** Types that no spreadsheet has a use for: nested, bytes, numbers of 64 bits. */
const LEFT_OUT = new Set(["json", "jsonb", "bytea", "int8"]);

/** @returns the columns that the table's CSV has: all but nested values, bytes, 64 bits, and whole texts. */
export function csvColumns({ name, columns }: DumpTable): DumpColumn[] {
  return columns.filter(
    (column) => !LEFT_OUT.has(column.type) && !(name === "article_version" && column.name === "text"),
  );
}

/** @returns a line of CSV; lists by `;`, null an empty cell */
export function csvLine(cells: readonly unknown[]): string {
  return `${cells.map(cellOf).join(",")}\n`;
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string" && !Array.isArray(value)) return String(value);
  const text = Array.isArray(value) ? value.join(";") : value;
  // A spreadsheet would run what begins so.
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
