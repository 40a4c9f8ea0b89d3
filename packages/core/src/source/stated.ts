import { isArticleId } from "./article-id";
import { canonicalUrl } from "./canonical-url";
import { type ReadDate, readDate } from "./read-date";
import type { Source } from "./source";
import { SourceError } from "./source-error";

/** What is stated about an article beside its text: in front matter, or in the columns of a record. Null where silent. */
export type Stated = {
  readonly id: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: ReadDate | null;
  readonly modified: string | null;
  readonly rights: Source["rights"];
};

const DATE = "a date: YYYY, YYYY-MM or YYYY-MM-DD";

/**
 * Reads the fields that `Stated` has; others are left alone.
 * @param place where they stand, for the message: "front matter"
 * @throws SourceError naming the field that is wrong
 */
export function readStated(fields: ReadonlyMap<string, string>, place: string, dateOf = readDate): Stated {
  const checked = <T>(key: string, read: (value: string) => T | null, wanted: string): T | null => {
    const value = fields.get(key);
    if (value === undefined) return null;
    const result = read(value);
    if (result === null) throw new SourceError(`${place}: ${key} is "${value}", not ${wanted}`);
    return result;
  };
  return {
    id: checked("id", (id) => (isArticleId(id) ? id : null), "letters, digits, dots, dashes and underscores"),
    title: fields.get("title") ?? null,
    outlet: fields.get("outlet") ?? null,
    url: checked("url", canonicalUrl, "an http or https address"),
    language: checked("language", languageCode, "a language code like en or pt-BR"),
    published: checked("published", dateOf, DATE),
    modified: checked("modified", (date) => dateOf(date)?.date ?? null, DATE),
    rights: checked("rights", rightsOf, "full or quote") ?? "quote",
  };
}

/** The language of a tag in small letters: `nl` of `nl-BE`. */
export function languageCode(tag: string): string | null {
  return /^([a-z]{2,3})([-_][a-z0-9]+)*$/i.exec(tag)?.[1]?.toLowerCase() ?? null;
}

function rightsOf(word: string): Source["rights"] | null {
  return word === "full" || word === "quote" ? word : null;
}
