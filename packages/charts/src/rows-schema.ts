import type { ColumnHead } from "./chart";
import { camelCase } from "./export/to-json";
import { type JsonSchema, TEXT } from "./json-schema";

/** What is written: a table with its licence under a head of its own. */
type Written = {
  readonly title: string;
  readonly about: string;
  /** What the head holds, and must hold, beside title and licence. */
  readonly head: Readonly<Record<string, JsonSchema>>;
  readonly columns: readonly ColumnHead[];
};

/** @returns the JSON Schema of a table written as JSON, with a sentence on each column */
export function rowsSchema({ title, about, head, columns }: Written): JsonSchema {
  const properties = columns.map(({ name, about, schema }) => [camelCase(name), { description: about, ...schema }]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `Standpoint: ${title}`,
    description: about,
    type: "object",
    required: [...Object.keys(head), "licence", "rows"],
    properties: {
      $schema: TEXT,
      ...head,
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
