import { EXTRACTOR_VERSION, type Source } from "@standpoint/core";
import { alreadyIngested, type Database, ingestArticle } from "@standpoint/db";
import type { ArticleEnd } from "./article-end";
import type { ExtractorPool } from "./extractor-pool";
import { withPatience } from "./with-patience";

export type Store = { readonly db: Database; readonly pool: ExtractorPool; readonly run: string };

/**
 * Extracts from an article and stores it, unless its very content was read before.
 * @throws CommandFailure when the database stays away
 */
export async function storeArticle({ db, pool, run }: Store, file: string, source: Source): Promise<ArticleEnd> {
  const patiently = <T>(work: () => Promise<T>) => withPatience(file, work);
  const known = await patiently(() => alreadyIngested(db, [source], EXTRACTOR_VERSION));
  if (known.has(source)) return { file, outcome: "unchanged", id: source.id };
  const extraction = await pool.extract(source);
  const { language, unsupported } = extraction;
  const stored = await patiently(() => ingestArticle(db, source, extraction, { run }));
  if (stored.outcome === "withdrawn") {
    return { file, outcome: "withdrawn", id: source.id, reason: `was withdrawn: ${stored.reason}` };
  }
  const { articleId: id, ...what } = stored;
  return { file, id, ...what, language, ...(unsupported ? { unsupported } : {}) };
}
