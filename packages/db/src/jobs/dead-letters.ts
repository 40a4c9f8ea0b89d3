import { ARTICLES, askQueue, type Queue, SCHEMA } from "./queue";

/** A job that was laid aside. */
export type DeadLetter = {
  readonly id: string;
  readonly articleId: string;
  readonly file: string;
  readonly reason: string;
  /** How often it was tried. */
  readonly tries: number;
  /** When it was laid aside, ISO 8601, UTC. */
  readonly at: string;
};

/** @returns those laid aside, the latest first */
export async function deadLetters(queue: Queue, most = 1000): Promise<DeadLetter[]> {
  return askQueue(
    queue,
    `select id, data ->> 'articleId' as "articleId", data ->> 'file' as file, retry_count + 1 as tries,
            coalesce(output ->> 'reason', output -> 'value' ->> 'message', 'unknown') as reason,
            to_char(completed_on at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
     from ${SCHEMA}.job where name = $1 and state = 'failed' order by completed_on desc, id limit $2`,
    [ARTICLES, most],
  );
}

/**
 * Puts jobs that were laid aside back into the queue, as if they were new.
 * @param ids of which ones; without it all of them
 * @returns how many there were
 */
export async function revive(queue: Queue, ids?: readonly string[]): Promise<number> {
  const rows = await askQueue(
    queue,
    `update ${SCHEMA}.job set state = 'created', retry_count = 0, started_on = null, completed_on = null,
            start_after = now(), output = null
     where name = $1 and ($2::uuid[] is null or id = any($2::uuid[])) and state = 'failed' returning 1`,
    [ARTICLES, ids ?? null],
  );
  return rows.length;
}
