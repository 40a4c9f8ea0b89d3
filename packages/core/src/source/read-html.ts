import { Readability } from "@mozilla/readability";
// The build in one file: the package as many files takes half a second longer to load.
import { parseHTML } from "linkedom/worker";
import { articleId } from "./article-id";
import { pageMetadata } from "./page-metadata";
import { misshapen } from "./page-shape";
import { paragraphsOf } from "./paragraphs-of";
import type { Source } from "./source";
import { SourceError } from "./source-error";

/**
 * Reads a saved web page: the article that Readability finds in it, its paragraphs parted by blank lines.
 * @throws SourceError when there is no article in the page
 */
export function readHtml(file: string, html: string): Source {
  const { document } = parseHTML(html);
  if (!document.documentElement) throw new SourceError("no article found in the page");
  const problem = misshapen(document.documentElement);
  if (problem) throw new SourceError(`no article found in the page: ${problem}`);
  const stated = pageMetadata(document);
  const article = articleIn(document);
  const text = article?.content
    ? paragraphsOf(parseHTML(`<!doctype html><html><body>${article.content}</body></html>`).document.body)
    : "";
  if (text === "") throw new SourceError("no article found in the page");
  return {
    file,
    ...stated,
    id: articleId(null, stated.url, text),
    published: stated.published?.date ?? null,
    publishedPrecision: stated.published?.precision ?? null,
    rights: "quote",
    text,
  };
}

/** Readability takes a root and a body for granted; a page broken off before them ("<script>") makes it throw. */
function articleIn(document: Document): ReturnType<Readability["parse"]> {
  try {
    return new Readability(document, { charThreshold: 200 }).parse();
  } catch {
    throw new SourceError("no article found in the page");
  }
}
