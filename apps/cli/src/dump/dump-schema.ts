import type { DumpColumn, DumpTable } from "@standpoint/db/dump";

const NUMBERS = new Set(["int2", "int4", "int8"]);
const TEXTS: Readonly<Record<string, object>> = {
  date: { type: "string", format: "date" },
  timestamptz: { type: "string", format: "date-time" },
  uuid: { type: "string", format: "uuid" },
  bytea: { type: "string", pattern: "^\\\\x[0-9a-f]*$" },
};

/** @returns the form of every table's lines as a JSON Schema (2020-12), one definition a table */
export function dumpSchema(tables: readonly DumpTable[]): object {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Everything in a Standpoint database: a line of TABLE.jsonl is an object of the definition TABLE",
    $defs: Object.fromEntries(tables.map((table) => [table.name, definition(table)])),
  };
}

function definition({ columns, key }: DumpTable): object {
  return {
    type: "object",
    properties: Object.fromEntries(columns.map((column) => [column.name, columnSchema(column)])),
    required: columns.map(({ name }) => name),
    additionalProperties: false,
    $comment: `primary key: ${key.join(", ")}`,
  };
}

function columnSchema(column: DumpColumn): object {
  const value = column.isList ? { type: "array", items: valueSchema(column) } : valueSchema(column);
  return column.isNullable ? { anyOf: [value, { type: "null" }] } : value;
}

function valueSchema({ type, values }: DumpColumn): object {
  if (values) return { enum: values };
  if (NUMBERS.has(type)) return { type: "integer" };
  if (type === "float8" || type === "float4" || type === "numeric") return { type: "number" };
  if (type === "bool") return { type: "boolean" };
  if (type === "json" || type === "jsonb") return {};
  return TEXTS[type] ?? { type: "string" };
}
