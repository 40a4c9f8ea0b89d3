import { EXTRACTOR_VERSION, type Source } from "@standpoint/core";
import { alreadyIngested, type Database, endOf } from "@standpoint/db";
import { ingestArticles, type ReadArticle } from "@standpoint/db/batch";
import type { ArticleEnd } from "./article-end";
import type { ExtractorPool } from "./extractor-pool";
import { inGroups } from "./in-groups";
import { withPatience } from "./with-patience";

export type Store = { readonly db: Database; readonly pool: ExtractorPool; readonly run: string };

/** So many articles go into one transaction, where so many wait. */
const GROUP = 100;

/**
 * Extracts from articles and stores them, unless their very content was read before. Those that are under way at the
 * same time share transactions.
 * @returns what is done with an article; kept when it is committed. Rejects with CommandFailure when the database stays
 *   away, with a RangeError where the article is refused
 */
export function openStore({ db, pool, run }: Store): (file: string, source: Source) => Promise<ArticleEnd> {
  const isKnown = inGroups(GROUP, async (sources: readonly Source[]) => {
    const known = await alreadyIngested(db, sources, EXTRACTOR_VERSION);
    return sources.map((source) => known.has(source));
  });
  const ingest = inGroups(GROUP, (articles: readonly ReadArticle[]) => ingestArticles(db, articles, { run }));
  return async (file, source) => {
    if (await withPatience(file, () => isKnown(source))) return { file, outcome: "unchanged", id: source.id };
    const extraction = await pool.extract(source);
    const stored = await withPatience(file, async () => {
      const outcome = await ingest({ source, extraction });
      if (outcome instanceof Error) throw outcome;
      return outcome;
    });
    return endOf(file, stored, extraction);
  };
}
