import { EXTRACTOR_VERSION, type Source } from "@standpoint/core";
import { alreadyIngested, type Database } from "@standpoint/db";
import { type Queue, type QueuedArticle, startEnqueuer } from "@standpoint/db/jobs";
import type { ArticleEnd } from "./article-end";
import { inGroups } from "./in-groups";
import { withPatience } from "./with-patience";

/** So many articles go into the queue in one step. */
const GROUP = 100;

/**
 * Puts articles into the queue instead of reading them here, unless their very content was read before.
 * @returns what `ingestAll` does with an article; it is kept when the article is in the queue, committed
 */
export function queueArticles(db: Database, queue: Queue): (file: string, source: Source) => Promise<ArticleEnd> {
  const enqueuer = startEnqueuer(queue);
  const group = async (articles: readonly QueuedArticle<Source>[]): Promise<ArticleEnd[]> => {
    const sources = articles.map(({ source }) => source);
    const known = await alreadyIngested(db, sources, EXTRACTOR_VERSION);
    const fresh = articles.filter(({ source }) => !known.has(source));
    const refusals = await enqueuer.enqueue(fresh);
    const refused = new Map(fresh.map((article, index) => [article, refusals[index]]));
    return articles.map((article) => endOf(article, refused.has(article) ? refused.get(article) : undefined));
  };
  const put = inGroups<QueuedArticle<Source>, ArticleEnd>(GROUP, (articles) =>
    withPatience(articles[0]?.file ?? "", () => group(articles)),
  );
  return (file, source) => put({ file, source });
}

/** @param refusal why it was refused, null where it was not, undefined where it was known */
function endOf({ file, source }: QueuedArticle<Source>, refusal: string | null | undefined): ArticleEnd {
  const said = { file, id: source.id, language: source.language };
  if (refusal === undefined) return { ...said, outcome: "unchanged" };
  return refusal === null ? { ...said, outcome: "queued" } : { file, outcome: "rejected", reason: refusal };
}
