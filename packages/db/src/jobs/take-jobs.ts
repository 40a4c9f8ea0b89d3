import type { Ingestible } from "../ingest/ingestible";
import { type ArticleJobData, type QueuedArticle, unpackArticle } from "./article-job";
import { giveBack, layAside } from "./end-jobs";
import { ARTICLES, askQueue, bossOf, type Queue, SCHEMA } from "./queue";

/** A job in the hands of this worker. */
export type ArticleJob<S extends Ingestible = Ingestible> = QueuedArticle<S> & {
  readonly id: string;
  /** How often it was tried before. */
  readonly retries: number;
  /** When it was taken, by this machine's monotonic clock, in milliseconds. */
  readonly taken: number;
};

/** A version waits this long, in seconds, before it is looked at again whether the one before it is done. */
const TURN_SECONDS = 2;

/**
 * Takes the jobs that have waited longest. One that was tried before comes alone: should it be the reason why a worker
 * died, it takes no others along.
 * @returns none where nothing waits, or no database answers
 */
export async function takeJobs<S extends Ingestible>(queue: Queue, most: number): Promise<ArticleJob<S>[]> {
  const taken = performance.now();
  const options = { batchSize: most, includeMetadata: true, priority: false } as const;
  const found = await bossOf(queue).fetch<ArticleJobData>(ARTICLES, options);
  const early = await notTheirTurn(queue, found);
  await giveBack(queue, early, TURN_SECONDS);
  const ready = found.filter(({ id }) => !early.includes(id));
  const suspect = ready.find(({ retryCount }) => retryCount > 0);
  const mine = suspect ? [suspect] : ready;
  await giveBack(
    queue,
    ready.filter((job) => !mine.includes(job)).map(({ id }) => id),
  );
  return unpacked<S>(queue, mine, taken);
}

type Fetched = { readonly id: string; readonly data: ArticleJobData; readonly retryCount: number };

/** What cannot be unpacked is laid aside: with the others it would be taken again and again. */
async function unpacked<S extends Ingestible>(
  queue: Queue,
  jobs: readonly Fetched[],
  taken: number,
): Promise<ArticleJob<S>[]> {
  const ready: ArticleJob<S>[] = [];
  for (const { id, data, retryCount } of jobs) {
    try {
      ready.push({ id, retries: retryCount, taken, ...unpackArticle<S>(data) });
    } catch {
      await layAside(queue, id, "the job is damaged: its article can't be unpacked");
    }
  }
  return ready;
}

/** @returns the jobs whose article has an earlier version that waits or is being read */
async function notTheirTurn(
  queue: Queue,
  jobs: readonly { readonly id: string; readonly data: ArticleJobData }[],
): Promise<string[]> {
  const later = jobs.filter(({ data }) => data.after !== null).map(({ id }) => id);
  if (later.length === 0) return [];
  const rows = await askQueue<{ id: string }>(
    queue,
    `select job.id from ${SCHEMA}.job
     join ${SCHEMA}.job before on before.name = job.name and before.id = (job.data ->> 'after')::uuid
     where job.name = $1 and job.id = any($2::uuid[]) and before.state <= 'active'
       and before.created_on <= job.created_on`,
    [ARTICLES, later],
  );
  return rows.map(({ id }) => id);
}
