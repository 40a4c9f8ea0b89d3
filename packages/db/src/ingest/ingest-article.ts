import type { Extraction } from "@standpoint/core/codebook";
import type { Database } from "../database/database";

/** What is ingested, as `readSource` of core gives it. */
export type Ingestible = {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly rights: "full" | "quote";
  readonly text: string;
};

export type IngestOutcome = {
  /** `updated`: a new version of the article, or a newer reading of the same version. */
  outcome: "new" | "unchanged" | "updated";
  articleId: string;
  version: number;
};

export async function ingestArticle(
  _db: Database,
  _source: Ingestible,
  _extraction: Extraction,
): Promise<IngestOutcome> {
  throw new Error("not built yet");
}
