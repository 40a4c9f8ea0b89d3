import { type Extraction, extract, loadSource, prepareCore, type Source } from "@standpoint/core";
import { type ArticleFile, readArticle } from "./article-inputs";
import { reasonOf } from "./reason-of";

/** What was read out of a file, or why nothing was. */
export type Outcome =
  | { readonly file: string; readonly source: Source; readonly extraction: Extraction }
  | { readonly file: string; readonly problem: string };

/** Reads one file and extracts from it; a bad file is an answer, not an error. */
export async function extractArticle(listed: ArticleFile, published: string | undefined): Promise<Outcome> {
  const input = await readArticle(listed);
  if ("problem" in input) return input;
  try {
    const source = await loadSource(input.file, input.bytes, published === undefined ? {} : { published });
    // Language detection takes a while to load, and an article that states its language needs none.
    if (source.language === null) await prepareCore();
    return { file: input.file, source, extraction: extract(source) };
  } catch (error) {
    return { file: input.file, problem: reasonOf(error) };
  }
}
