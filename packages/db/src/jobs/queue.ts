import pg from "pg";
import PgBoss from "pg-boss";

/** The jobs that wait in a database, for any number of workers. What is inside belongs to this package. */
export type Queue = { readonly kind: "standpoint-queue" };

type OpenQueue = Queue & { readonly boss: PgBoss };

/** Where pg-boss keeps its tables, and the one queue in them: a job is an article to be extracted and stored. */
export const SCHEMA = "jobs";
export const ARTICLES = "article";

/** A job that a worker has held for so long, in seconds, is given to another: the first is taken to be gone. */
export const HELD_SECONDS = 180;

/** So often a job may fail, be it by the database, the machine or the article, before it is laid aside. */
const RETRIES = 4;

const OPTIONS = {
  retryLimit: RETRIES,
  retryDelay: 5,
  retryBackoff: true,
  expireInSeconds: HELD_SECONDS,
  // Whatever was accepted waits until somebody takes it: nothing falls out of the queue by its age.
  retentionDays: 3650,
} as const;

/**
 * Opens the queue, and makes it where it is missing. Several may do so at once.
 * @param options.tend whether this process looks for jobs whose worker is gone; every worker does
 * @param options.onError is told what goes wrong behind the scenes; the queue goes on by itself
 */
export async function openQueue(
  url: string,
  { tend, onError = () => {} }: { tend: boolean; onError?: (error: Error) => void },
): Promise<Queue> {
  const boss = new PgBoss({
    connectionString: url,
    schema: SCHEMA,
    // The embedded server is stopped by the last one to leave; this tells whose connections are whose.
    application_name: `standpoint ${process.pid}`,
    max: 4,
    supervise: tend,
    schedule: false,
    maintenanceIntervalSeconds: 30,
    // Failed jobs are the dead letters: they stay where they can be listed and tried again.
    archiveFailedAfterSeconds: 10 * 365 * 24 * 60 * 60,
  });
  boss.on("error", onError);
  await boss.start();
  await makeQueue(boss, url);
  const queue: OpenQueue = { kind: "standpoint-queue", boss };
  return queue;
}

/** Waits for nothing: whoever took jobs has ended them or given them back before. */
export async function closeQueue(queue: Queue): Promise<void> {
  await bossOf(queue).stop({ graceful: false });
}

/** @returns what is inside, for this folder's own use. */
export function bossOf(queue: Queue): PgBoss {
  return (queue as OpenQueue).boss;
}

/** Asks the queue's own tables what pg-boss has no word for. */
export async function askQueue<Row>(queue: Queue, sql: string, values: readonly unknown[]): Promise<Row[]> {
  const { rows } = await bossOf(queue)
    .getDb()
    .executeSql(sql, [...values]);
  return rows as Row[];
}

/** @returns how many jobs wait or are being worked on */
export async function queueSize(queue: Queue): Promise<number> {
  const counted = `select count(*)::int as open from ${SCHEMA}.job where name = $1 and state <= 'active'`;
  const [row] = await askQueue<{ open: number }>(queue, counted, [ARTICLES]);
  return row?.open ?? 0;
}

/**
 * Makes the queue and an index of ours: pg-boss sorts all that waits whenever a job is taken; with it the first are found
 * at once. One process at a time: workers that start together would wait for each other's tables or make one twice.
 */
async function makeQueue(boss: PgBoss, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: `standpoint ${process.pid}` });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtextextended('${SCHEMA}', 0))`);
    await boss.createQueue(ARTICLES, { name: ARTICLES, ...OPTIONS });
    // Asked for first: to make an index that is there would wait for all who write.
    const { rows } = await client.query(`select to_regclass('${SCHEMA}.job_next_idx') is not null as there`);
    if (rows[0]?.there) return;
    await client.query(`create index job_next_idx on ${SCHEMA}.job (name, created_on, id) where state < 'active'`);
  } finally {
    await client.end();
  }
}
