import { parseDocument } from "yaml";
import { SourceError } from "./source-error";
import { readStated, type Stated } from "./stated";

const KEYS = new Set(["id", "title", "outlet", "url", "language", "published", "modified", "rights"]);

/**
 * Reads the YAML between the `---` lines. Keys other than those of `Stated` are left alone.
 * @throws SourceError naming the key or line that is wrong
 */
export function readFrontMatter(yaml: string): Stated {
  return readStated(fieldsOf(yaml), "front matter");
}

function fieldsOf(yaml: string): ReadonlyMap<string, string> {
  const document = parseDocument(yaml, { schema: "core", logLevel: "silent" });
  const error = document.errors[0];
  if (error) throw new SourceError(`front matter: ${firstLine(error.message)}`);
  const value: unknown = document.toJS();
  if (value === null) return new Map();
  if (typeof value !== "object" || Array.isArray(value)) throw new SourceError("front matter: not a list of keys");
  return new Map(Object.entries(value).flatMap(([key, field]) => scalar(key, field)));
}

function scalar(key: string, field: unknown): [string, string][] {
  if (!KEYS.has(key) || field === null || field === "") return [];
  if (typeof field === "object") throw new SourceError(`front matter: ${key} must be a single value`);
  return [[key, String(field).trim()]];
}

function firstLine(message: string): string {
  return message.split("\n")[0]?.replace(/:$/, "") ?? message;
}
