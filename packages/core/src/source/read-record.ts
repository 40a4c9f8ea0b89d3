import { articleId } from "./article-id";
import { readHtml } from "./read-html";
import { readMoment } from "./read-moment";
import type { Source } from "./source";
import { SourceError } from "./source-error";
import type { SourceOptions } from "./source-options";
import { readStated } from "./stated";
import { withDefaults } from "./with-defaults";

/** What archives call their columns; the first that a record has counts. Capitals, blanks and dashes make no difference. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  id: ["id", "article_id"],
  title: ["title", "headline"],
  outlet: ["outlet", "publisher", "source", "source_name"],
  url: ["url", "link"],
  language: ["language", "lang"],
  published: ["published", "published_at", "date_published", "publication_date", "pubdate", "date"],
  modified: ["modified", "modified_at", "date_modified", "updated", "updated_at"],
  rights: ["rights"],
  text: ["text", "body", "content", "article"],
  html: ["html"],
};

/** @returns whether records with these columns are articles: one of them holds the text. */
export function areArticleColumns(columns: readonly string[]): boolean {
  const names = new Set(columns.map(plain));
  return [...(COLUMNS.text ?? []), ...(COLUMNS.html ?? [])].some((name) => names.has(name));
}

/**
 * Reads one article out of a line of JSON or a row of CSV. Columns without a meaning here are left alone.
 * @param file the record's place, for messages: `archive.jsonl:17`
 * @throws SourceError naming the column that is wrong
 */
export function readRecord(file: string, record: unknown, options: SourceOptions = {}): Source {
  if (typeof record !== "object" || record === null || Array.isArray(record)) throw new SourceError("not an object");
  const fields = fieldsOf(record);
  const { published, ...stated } = readStated(fields, "record", readMoment);
  const text = fields.get("text") ?? textOfPage(file, fields.get("html"));
  if (text === undefined || text.trim() === "") throw new SourceError("the article has no text");
  const dates = { published: published?.date ?? null, publishedPrecision: published?.precision ?? null };
  return withDefaults({ file, ...stated, ...dates, id: articleId(stated.id, stated.url, text), text }, options);
}

function fieldsOf(record: object): Map<string, string> {
  const given = new Map(Object.entries(record).map(([key, value]) => [plain(key), value]));
  const fields = new Map<string, string>();
  for (const [field, names] of Object.entries(COLUMNS)) {
    const name = names.find((name) => !isEmpty(given.get(name)));
    if (name === undefined) continue;
    const value = given.get(name);
    if (typeof value === "object") throw new SourceError(`record: ${name} must be a single value`);
    fields.set(field, field === "text" || field === "html" ? String(value) : String(value).trim());
  }
  // A bare number is the row's in its own table: the same number of another archive would be taken for this article.
  if (/^\d+$/.test(fields.get("id") ?? "")) fields.delete("id");
  return fields;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

function plain(column: string): string {
  return column
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
}

function textOfPage(file: string, html: string | undefined): string | undefined {
  return html === undefined ? undefined : readHtml(file, html).text;
}
