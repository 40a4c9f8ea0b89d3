import { articleId } from "./article-id";
import { readFrontMatter } from "./read-front-matter";
import type { Source } from "./source";
import { SourceError } from "./source-error";

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(\r?\n|$)/m;

/**
 * Reads a Markdown article. Its text is everything after the closing line of its front matter; without front matter, all.
 * @throws SourceError for front matter that is not closed or wrong
 */
export function readMarkdown(file: string, content: string): Source {
  const { yaml, text } = divide(content);
  const stated = readFrontMatter(yaml);
  return {
    file,
    ...stated,
    id: articleId(stated.id, stated.url, text),
    published: stated.published?.date ?? null,
    publishedPrecision: stated.published?.precision ?? null,
    text,
  };
}

function divide(content: string): { yaml: string; text: string } {
  const opening = OPENING.exec(content);
  if (!opening) return { yaml: "", text: content };
  const rest = content.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (!closing) throw new SourceError("front matter: no closing --- line");
  return { yaml: rest.slice(0, closing.index), text: rest.slice(closing.index + closing[0].length) };
}
