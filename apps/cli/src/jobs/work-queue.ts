import { setTimeout as pause } from "node:timers/promises";
import type { Source } from "@standpoint/core";
import {
  type ArticleJob,
  failJob,
  finishJobs,
  giveBack,
  layAside,
  type Queue,
  queueSize,
  takeJobs,
} from "@standpoint/db/jobs";
import { CommandFailure } from "../command-failure";
import type { ArticleEnd } from "../ingest/article-end";
import { reasonOf } from "../reason-of";

export type WorkQueue = {
  readonly queue: Queue;
  /** How many articles are read at the same time. */
  readonly jobs: number;
  /** Reads an article and stores it. A RangeError is the article's own fault, a CommandFailure the database's. */
  readonly store: (file: string, source: Source) => Promise<ArticleEnd>;
  /** Is told how it ended with each. */
  readonly tell: (end: ArticleEnd) => void;
  /** Stops the taking of jobs: what is under way is finished, what was not begun is given back. */
  readonly signal: AbortSignal;
  /** Whether to end when nothing waits any more, instead of waiting for more. */
  readonly untilEmpty: boolean;
};

/** So many jobs are taken at once for each article that is read at the same time. */
const ROUND = 48;

/** So many of them are under way: while some wait for the database, which takes them together, others are read. */
const LANES = 24;

/** What was not begun this long after it was taken, in ms, is given back, well before it counts as given up. */
const BEGIN_WITHIN = 60_000;

/** After this long, in ms, a job is no longer this worker's to speak of: another may have it. */
const OURS_FOR = 170_000;

const IDLE_MS = 1000;
const AWAY_MS = 5000;

/** Takes jobs and does them, round after round. A database that goes away is waited for. */
export async function workQueue(work: WorkQueue, complain: (line: string) => void): Promise<void> {
  while (!work.signal.aborted) {
    try {
      const jobs = await takeJobs<Source>(work.queue, work.jobs * ROUND);
      if (jobs.length > 0) await round(jobs, work);
      else if (work.untilEmpty && (await queueSize(work.queue)) === 0) return;
      else await rest(IDLE_MS, work);
    } catch (error) {
      // Its jobs are taken over by whoever comes first when the database is back.
      complain(reasonOf(error));
      await rest(AWAY_MS, work);
    }
  }
}

async function rest(ms: number, { signal }: WorkQueue): Promise<void> {
  await pause(ms, undefined, { signal }).catch(() => {});
}

async function round(jobs: readonly ArticleJob<Source>[], work: WorkQueue): Promise<void> {
  const left = [...jobs];
  const done: string[] = [];
  const lane = async () => {
    for (let job = left.shift(); job; job = left.shift()) {
      if (work.signal.aborted || heldFor(job) > BEGIN_WITHIN) {
        left.unshift(job);
        return;
      }
      if (await handle(job, work)) done.push(job.id);
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: work.jobs * LANES }, lane));
  await finishJobs(work.queue, done);
  await giveBack(
    work.queue,
    left.map(({ id }) => id),
  );
  for (const end of lanes) if (end.status === "rejected") throw end.reason;
}

function heldFor({ taken }: ArticleJob): number {
  return performance.now() - taken;
}

/** @returns whether the database is there: what cannot be stored then is the article's fault. */
async function answers(queue: Queue): Promise<boolean> {
  return queueSize(queue).then(
    () => true,
    () => false,
  );
}

/** @returns whether the article is stored, or there is nothing to store. */
async function handle(job: ArticleJob<Source>, { queue, store, tell }: WorkQueue): Promise<boolean> {
  try {
    tell(await store(job.file, job.source));
    return true;
  } catch (error) {
    if (error instanceof CommandFailure && !(await answers(queue))) throw error;
    const reason = reasonOf(error);
    tell({ file: job.file, id: job.source.id, outcome: "rejected", reason });
    if (heldFor(job) < OURS_FOR) await (error instanceof RangeError ? layAside : failJob)(queue, job.id, reason);
    return false;
  }
}
