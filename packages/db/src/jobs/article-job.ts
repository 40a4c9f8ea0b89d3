import { gunzipSync, gzipSync } from "node:zlib";
import { contentHash, versionId } from "../ingest/identity";
import type { Ingestible } from "../ingest/ingestible";
import { storableText } from "../ingest/storable-text";

/** An article on its way to a worker. */
export type QueuedArticle<S extends Ingestible = Ingestible> = {
  /** The path or address that it came from, for messages. */
  readonly file: string;
  readonly source: S;
};

/** What a job carries. */
export type ArticleJobData = {
  readonly articleId: string;
  readonly file: string;
  /** The source as JSON, packed by gzip, in base64: PostgreSQL's own JSON takes neither NUL nor half a surrogate pair. */
  readonly source: string;
  /** The job of the version that came in before this one; it goes first. */
  readonly after: string | null;
};

/** @returns the same for the same content of the same article, so that what is queued twice waits once */
export function jobIdOf(source: Ingestible): string {
  const id = versionId(source.id, contentHash(source)).padEnd(32, "0");
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export function packArticle({ file, source }: QueuedArticle, after: string | null): ArticleJobData {
  const packed = gzipSync(JSON.stringify(source)).toString("base64");
  return { articleId: storableText(source.id), file: storableText(file), source: packed, after };
}

/** @returns the article as it was given */
export function unpackArticle<S extends Ingestible>({ file, source }: ArticleJobData): QueuedArticle<S> {
  return { file, source: JSON.parse(gunzipSync(Buffer.from(source, "base64")).toString("utf8")) as S };
}
