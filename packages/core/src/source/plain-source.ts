import { articleId } from "./article-id";
import type { Source } from "./source";

/** A source of which nothing is known but its text and perhaps a title and a language. */
export function plainSource(file: string, text: string, title: string | null, language: string | null): Source {
  return {
    file,
    id: articleId(null, null, text),
    title,
    outlet: null,
    url: null,
    language,
    published: null,
    publishedPrecision: null,
    modified: null,
    rights: "quote",
    text,
  };
}
