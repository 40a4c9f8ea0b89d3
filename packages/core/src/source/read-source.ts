import { articleForm } from "./article-file";
import { decode } from "./decode";
import { readDate } from "./read-date";
import { readHtml } from "./read-html";
import { readMarkdown } from "./read-markdown";
import { readText } from "./read-text";
import type { Source } from "./source";
import { SourceError } from "./source-error";

const READERS = { markdown: readMarkdown, text: readText, html: readHtml };

/**
 * Reads one article of the forms .md, .txt and .html; without such a name the beginning of the content decides.
 * @param options.published the date of publication for an article that states none: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`
 * @throws SourceError with the reason, for a file that is no readable article or an option that is no date
 */
export function readSource(file: string, bytes: Uint8Array, options: { published?: string } = {}): Source {
  const content = decode(bytes);
  const source = READERS[articleForm(file, content.slice(0, 1000))](file, content);
  if (source.text.trim() === "") throw new SourceError("the article has no text");
  return source.published === null && options.published !== undefined ? dated(source, options.published) : source;
}

function dated(source: Source, published: string): Source {
  const read = readDate(published);
  if (!read) throw new SourceError(`the date of publication is "${published}", not YYYY, YYYY-MM or YYYY-MM-DD`);
  return { ...source, published: read.date, publishedPrecision: read.precision };
}
