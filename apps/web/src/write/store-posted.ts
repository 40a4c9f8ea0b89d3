import { EXTRACTOR_VERSION, extract, prepareCore, type Source, SourceError } from "@standpoint/core";
import { alreadyIngested, type Database, ingestArticle } from "@standpoint/db";
import { type Posted, readPosted } from "./read-posted";

/** How it ended with an article: what `ingest --json` says of one. */
export type PostedEnd = {
  readonly file: string;
  readonly outcome: "new" | "unchanged" | "updated" | "duplicate" | "withdrawn" | "rejected";
  readonly id?: string;
  readonly version?: number;
  readonly language?: string;
  readonly unsupported?: boolean;
  readonly copyOf?: string;
  readonly reason?: string;
};

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
  const { articleId: id, ...what } = await ingestArticle(db, source, extraction);
  if (what.outcome === "withdrawn") return { file, id, ...what, reason: `was withdrawn: ${what.reason}` };
  const { language, unsupported } = extraction;
  return { file, id, ...what, language, ...(unsupported && { unsupported }) };
}
