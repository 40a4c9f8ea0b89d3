import type { Extraction } from "@standpoint/core/codebook";
import type { IngestOutcome } from "./ingest-article";

/** How it ended with an article, in the words in which `ingest --json` and the site's write route tell it. */
export type ArticleEnd<Outcome extends string = IngestOutcome["outcome"]> = {
  readonly file: string;
  readonly outcome: Outcome;
  readonly id?: string;
  readonly version?: number;
  readonly language?: string | null;
  readonly unsupported?: boolean;
  /** The article that this one is a copy of. */
  readonly copyOf?: string;
  /** Why it was rejected, or withdrawn. */
  readonly reason?: string;
};

/** @returns how it ended with an article that was read and handed to `ingestArticle` */
export function endOf(
  file: string,
  { articleId: id, ...what }: IngestOutcome,
  { language, unsupported }: Pick<Extraction, "language" | "unsupported">,
): ArticleEnd {
  if (what.outcome === "withdrawn") return { file, id, ...what, reason: `was withdrawn: ${what.reason}` };
  return { file, id, ...what, language, ...(unsupported && { unsupported }) };
}
