import type { JsonSchema } from "../json-schema";
import { rowsSchema } from "../rows-schema";
import type { DataSet } from "./data-set";

/** @returns the JSON Schema of a data set's JSON */
export function schemaOf({ name, title, about, columns }: DataSet): JsonSchema {
  return rowsSchema({ title, about: `Each row: ${about}.`, head: { dataset: { const: name } }, columns });
}
