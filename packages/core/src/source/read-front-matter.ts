import { parseDocument } from "yaml";
import { isArticleId } from "./article-id";
import { canonicalUrl } from "./canonical-url";
import { type ReadDate, readDate } from "./read-date";
import type { Source } from "./source";
import { SourceError } from "./source-error";

/** What the front matter states; null where it is silent. */
export type FrontMatter = {
  readonly id: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: ReadDate | null;
  readonly modified: string | null;
  readonly rights: Source["rights"];
};

type Fields = ReadonlyMap<string, string>;

/**
 * Reads the YAML between the `---` lines. Keys other than those of `FrontMatter` are left alone.
 * @throws SourceError naming the key or line that is wrong
 */
export function readFrontMatter(yaml: string): FrontMatter {
  const fields = fieldsOf(yaml);
  return {
    id: checked(fields, "id", (id) => (isArticleId(id) ? id : null), "letters, digits, dots, dashes and underscores"),
    title: fields.get("title") ?? null,
    outlet: fields.get("outlet") ?? null,
    url: checked(fields, "url", canonicalUrl, "an http or https address"),
    language: checked(fields, "language", languageCode, "a language code like en or pt-BR"),
    published: checked(fields, "published", readDate, "a date: YYYY, YYYY-MM or YYYY-MM-DD"),
    modified: checked(
      fields,
      "modified",
      (date) => readDate(date)?.date ?? null,
      "a date: YYYY, YYYY-MM or YYYY-MM-DD",
    ),
    rights: checked(fields, "rights", rightsOf, "full or quote") ?? "quote",
  };
}

function fieldsOf(yaml: string): Fields {
  const document = parseDocument(yaml, { schema: "core", logLevel: "silent" });
  const error = document.errors[0];
  if (error) throw new SourceError(`front matter: ${firstLine(error.message)}`);
  const value: unknown = document.toJS();
  if (value === null) return new Map();
  if (typeof value !== "object" || Array.isArray(value)) throw new SourceError("front matter: not a list of keys");
  return new Map(Object.entries(value).flatMap(([key, field]) => scalar(key, field)));
}

const KEYS = new Set(["id", "title", "outlet", "url", "language", "published", "modified", "rights"]);

function scalar(key: string, field: unknown): [string, string][] {
  if (!KEYS.has(key) || field === null || field === "") return [];
  if (typeof field === "object") throw new SourceError(`front matter: ${key} must be a single value`);
  return [[key, String(field).trim()]];
}

function checked<T>(fields: Fields, key: string, read: (value: string) => T | null, wanted: string): T | null {
  const value = fields.get(key);
  if (value === undefined) return null;
  const result = read(value);
  if (result === null) throw new SourceError(`front matter: ${key} is "${value}", not ${wanted}`);
  return result;
}

/** The language of a tag in small letters: `nl` of `nl-BE`. */
export function languageCode(tag: string): string | null {
  return /^([a-z]{2,3})([-_][a-z0-9]+)*$/i.exec(tag)?.[1]?.toLowerCase() ?? null;
}

function rightsOf(word: string): Source["rights"] | null {
  return word === "full" || word === "quote" ? word : null;
}

function firstLine(message: string): string {
  return message.split("\n")[0]?.replace(/:$/, "") ?? message;
}
