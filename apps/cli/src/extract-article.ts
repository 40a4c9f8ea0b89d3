import { type Extraction, extract, prepareCore, type Source } from "@standpoint/core";
import type { ArticleInput } from "./inputs/article-input";
import { reasonOf } from "./reason-of";

/** What was read out of an article, or why nothing was. */
export type Outcome =
  | { readonly file: string; readonly source: Source; readonly extraction: Extraction }
  | { readonly file: string; readonly problem: string };

/** Reads one article and extracts from it; a bad one is an answer, not an error. */
export async function extractArticle({ file, load }: ArticleInput): Promise<Outcome> {
  try {
    const source = await load();
    return { file, source, extraction: await extractSource(source) };
  } catch (error) {
    return { file, problem: reasonOf(error) };
  }
}

/** Extracts from a source. Language detection takes a while to load, and an article that states its language needs none. */
export async function extractSource(source: Source): Promise<Extraction> {
  if (source.language === null) await prepareCore();
  return extract(source);
}
