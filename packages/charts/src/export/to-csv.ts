import type { Cell } from "../chart";

/** A spreadsheet runs a cell that begins like this, so a quotation could be a formula: an apostrophe makes it text. */
const RUNS = /^[=+\-@\t\r]/;

function cell(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? value : value.join(";");
  const safe = RUNS.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @returns one record as RFC 4180 has it, its line end with it */
export const csvLine = (row: readonly Cell[]): string => `${row.map(cell).join(",")}\r\n`;

/** @returns the table as RFC 4180 text (CRLF, a header line, lists by `;`), without a byte order mark. */
export function toCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map(csvLine).join("");
}
