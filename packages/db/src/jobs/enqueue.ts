import { exclusionOf } from "../outlets/find-outlet";
import { jobIdOf, packArticle, type QueuedArticle } from "./article-job";
import { revive } from "./dead-letters";
import { ARTICLES, bossOf, type Queue } from "./queue";

/** Of so many articles is remembered which job brings them, so that a later version waits for an earlier. */
const REMEMBERED = 100_000;

/** Puts articles into the queue. Two versions of one article that go through the same enqueuer keep their order. */
export type Enqueuer = {
  /**
   * Committed when the promise is kept. What waits already waits once; what was laid aside is tried again.
   * @returns for each article null, or why it is refused
   */
  readonly enqueue: (articles: readonly QueuedArticle[]) => Promise<(string | null)[]>;
};

export function startEnqueuer(queue: Queue): Enqueuer {
  const latest = new Map<string, string>();
  return {
    async enqueue(articles) {
      const refusals = articles.map(({ source }) => exclusionOf(source));
      const jobs = articles.filter((_, index) => refusals[index] === null).map((article) => job(article, latest));
      if (jobs.length > 0) {
        await bossOf(queue).insert(jobs);
        await revive(
          queue,
          jobs.map(({ id }) => id),
        );
      }
      return refusals;
    },
  };
}

function job(article: QueuedArticle, latest: Map<string, string>) {
  const { id: articleId } = article.source;
  const id = jobIdOf(article.source);
  const before = latest.get(articleId);
  latest.delete(articleId);
  latest.set(articleId, id);
  if (latest.size > REMEMBERED) latest.delete(latest.keys().next().value as string);
  const data = packArticle(article, before === undefined || before === id ? null : before);
  // Under this key `withdraw` finds what waits of an article.
  return { id, name: ARTICLES, singletonKey: data.articleId, data };
}
