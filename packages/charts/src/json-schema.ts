/** A JSON Schema (draft 2020-12), or a part of one. */
export type JsonSchema = { readonly [key: string]: unknown };

// Parts of schemas that several columns share. `orNull` is what a cell may also be: left open.

export const TEXT: JsonSchema = { type: "string" };
export const WHOLE: JsonSchema = { type: "integer" };
export const YES_NO: JsonSchema = { type: "boolean" };
export const DAY: JsonSchema = { type: "string", format: "date" };
export const MONTH: JsonSchema = { type: "string", pattern: "^\\d{4}-\\d{2}$" };
export const PARTIAL_DATE: JsonSchema = { type: "string", pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" };
export const SHARE: JsonSchema = { type: "number", minimum: 0, maximum: 1 };
export const HOLDER: JsonSchema = { type: "string", pattern: "^([A-Z]{3}|NATO|EU|UN)$" };
export const ADDRESS: JsonSchema = { type: "string", format: "uri" };

export const oneOf = (words: readonly string[]): JsonSchema => ({ type: "string", enum: words });
export const listOf = (items: JsonSchema): JsonSchema => ({ type: "array", items });
export const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: "null" }] });
