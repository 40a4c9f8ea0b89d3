import { DAY, type JsonSchema, TEXT } from "../json-schema";
import type { Publication } from "../open";
import { rowsSchema } from "../rows-schema";

/** @returns the JSON Schema of a chart's JSON, whatever its view */
export function chartSchemaOf({ name, title, columns }: Pick<Publication, "name" | "title" | "columns">): JsonSchema {
  return rowsSchema({
    title,
    about: "The rows behind the picture, with their sources.",
    head: { chart: { const: name }, on: DAY, known: DAY, source: TEXT },
    columns,
  });
}

/** @returns where the schema of a chart's JSON is */
export const chartSchemaPath = (name: string): string => `/schemas/${name}.json`;
