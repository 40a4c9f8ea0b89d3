import type { Cell } from "../chart";
import { LICENCE } from "./licence";

/** What the rows are, as the file says it. */
export type JsonHead = {
  /** The address of its schema. */
  readonly $schema: string;
  readonly chart: string;
  readonly title: string;
  readonly on: string;
  readonly known: string;
  readonly source: string;
};

/** @returns a column's name as a key of JSON */
export const camelCase = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** @returns the table as JSON: the head, the licence, and the rows with camelCase keys; lists stay lists. */
export function toJson(head: JsonHead, columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const keys = columns.map(camelCase);
  const records = rows.map((row) => Object.fromEntries(keys.map((key, index) => [key, row[index] ?? null])));
  return JSON.stringify({ ...head, licence: LICENCE.spdx, rows: records }, null, 2);
}
