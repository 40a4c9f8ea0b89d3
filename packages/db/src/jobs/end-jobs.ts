import { storableText } from "../ingest/storable-text";
import { ARTICLES, askQueue, bossOf, type Queue, SCHEMA } from "./queue";

/**
 * Ends jobs whose articles are stored. They are deleted, texts and all: the queue keeps no second copy of what may be
 * withdrawn. Whoever says so last is right, also a worker whose jobs were given to another meanwhile.
 */
export async function finishJobs(queue: Queue, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await bossOf(queue).deleteJob(ARTICLES, [...ids]);
}

/** Puts jobs back that were not begun, as if they had not been taken; `wait` seconds later they are taken again. */
export async function giveBack(queue: Queue, ids: readonly string[], wait = 0): Promise<void> {
  if (ids.length === 0) return;
  await askQueue(
    queue,
    `update ${SCHEMA}.job set state = 'created', retry_count = greatest(retry_count - 1, 0),
            started_on = case when retry_count > 0 then started_on end, start_after = now() + $3 * interval '1 second'
     where name = $1 and id = any($2::uuid[]) and state = 'active'`,
    [ARTICLES, ids, wait],
  );
}

/** Says that a job went wrong in a way that may pass: it is tried again later, or laid aside when that was often. */
export async function failJob(queue: Queue, id: string, reason: string): Promise<void> {
  await bossOf(queue).fail(ARTICLES, id, { reason: storableText(reason) });
}

/** Lays a job aside at once, since trying again would change nothing. */
export async function layAside(queue: Queue, id: string, reason: string): Promise<void> {
  await askQueue(
    queue,
    `update ${SCHEMA}.job set state = 'failed', completed_on = now(), output = $3::jsonb
     where name = $1 and id = $2::uuid and state = 'active'`,
    [ARTICLES, id, JSON.stringify({ reason: storableText(reason) })],
  );
}

/**
 * Takes all jobs out of the hands that hold them, for whoever knows that those workers are gone. Should one of them be
 * alive after all, its articles are read twice and stored once.
 * @returns how many there were
 */
export async function takeOver(queue: Queue): Promise<number> {
  const rows = await askQueue(
    queue,
    `update ${SCHEMA}.job set started_on = '-infinity' where name = $1 and state = 'active' returning 1`,
    [ARTICLES],
  );
  await bossOf(queue).expire();
  await askQueue(queue, `update ${SCHEMA}.job set start_after = now() where name = $1 and state = 'retry'`, [ARTICLES]);
  return rows.length;
}
