import { articleId } from "./article-id";
import { readDate } from "./read-date";
import type { Source } from "./source";

/** Pages saved as text often begin with their date, " date 2025-05", run into the first sentence. */
const DATE_HEADER = /^\s*date:?\s+(\d{4}(?:-\d{2}){0,2})(?=\s|$)/i;

/** Reads plain text: all of it is the article's text, and a date header only says when it was published. */
export function readText(file: string, text: string): Source {
  const header = DATE_HEADER.exec(text)?.[1];
  const published = header ? readDate(header) : null;
  return {
    file,
    id: articleId(null, null, text),
    title: null,
    outlet: null,
    url: null,
    language: null,
    published: published?.date ?? null,
    publishedPrecision: published?.precision ?? null,
    modified: null,
    rights: "quote",
    text,
  };
}
