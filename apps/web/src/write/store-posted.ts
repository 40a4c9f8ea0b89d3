import { EXTRACTOR_VERSION, extract, prepareCore, type Source, SourceError } from "@standpoint/core";
import {
  type ArticleEnd,
  alreadyIngested,
  type Database,
  endOf,
  type IngestOutcome,
  ingestArticle,
} from "@standpoint/db";
import { type Posted, readPosted } from "./read-posted";

/** How it ended with an article: what `ingest --json` says of one. */
export type PostedEnd = ArticleEnd<IngestOutcome["outcome"] | "rejected">;

/**
 * Reads, extracts and stores one article; what is told has been committed. The same again changes nothing.
 * @returns an end, also for an article that cannot be read; rejects where the database fails
 */
export async function storePosted(db: Database, posted: Posted): Promise<PostedEnd> {
  const { file } = posted;
  try {
    return await stored(db, file, await readPosted(posted));
  } catch (error) {
    if (error instanceof SourceError || error instanceof RangeError) {
      return { file, outcome: "rejected", reason: error.message };
    }
    throw error;
  }
}

async function stored(db: Database, file: string, source: Source): Promise<PostedEnd> {
  if ((await alreadyIngested(db, [source], EXTRACTOR_VERSION)).has(source)) {
    return { file, outcome: "unchanged", id: source.id };
  }
  if (source.language === null) await prepareCore();
  const extraction = extract(source);
  return endOf(file, await ingestArticle(db, source, extraction), extraction);
}
