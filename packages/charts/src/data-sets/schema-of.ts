import { camelCase } from "../export/to-json";
import type { DataSet, JsonSchema } from "./data-set";
import { TEXT } from "./schemas";

/** @returns the JSON Schema of a data set's JSON */
export function schemaOf({ name, title, about, columns }: DataSet): JsonSchema {
  const properties = columns.map(({ name, about, schema }) => [camelCase(name), { description: about, ...schema }]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `Standpoint: ${title}`,
    description: `Each row: ${about}.`,
    type: "object",
    required: ["dataset", "licence", "rows"],
    properties: {
      $schema: TEXT,
      dataset: { const: name },
      title: TEXT,
      licence: { const: "CC-BY-4.0" },
      rows: {
        type: "array",
        items: {
          type: "object",
          required: columns.map(({ name }) => camelCase(name)),
          additionalProperties: false,
          properties: Object.fromEntries(properties),
        },
      },
    },
  };
}
