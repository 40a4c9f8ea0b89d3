import type { WorkStatus } from "../answers/work-status";
import { type Database, prismaOf } from "../database/database";
import { Prisma } from "../generated/prisma/client";

/** A worker that was not heard of for so many seconds is lost: it says so every ten. */
const LOST_SECONDS = 60;
const MINUTES = 15;
const MOST = 20;

const iso = (column: string) => Prisma.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`);

/** How does the work go: what waits, how fast is it done, who does it, what went wrong? */
export async function workStatus(db: Database): Promise<WorkStatus> {
  const [queue, stored, workers, runs, feeds, versions] = await Promise.all([
    queueState(db),
    storedByMinute(db),
    lastWorkers(db),
    lastRuns(db),
    lastFeeds(db),
    versionsOf(db),
  ]);
  return { queue, stored, workers, runs, feeds, versions };
}

const EMPTY: WorkStatus["queue"] = { waiting: 0, retrying: 0, active: 0, dead: 0, oldest: null };

/** The queue's tables are made by the first who uses it. */
async function queueState(db: Database): Promise<WorkStatus["queue"]> {
  const [made] = await prismaOf(db).$queryRaw<[{ there: boolean }]>`
    select to_regclass('jobs.job') is not null as there`;
  if (!made.there) return EMPTY;
  const [state] = await prismaOf(db).$queryRaw<WorkStatus["queue"][]>`
    select count(*) filter (where state < 'active')::int as waiting,
           count(*) filter (where state < 'active' and retry_count + (state = 'retry')::int > 0)::int as retrying,
           count(*) filter (where state = 'active')::int as active,
           count(*) filter (where state = 'failed')::int as dead,
           ${iso("min(created_on) filter (where state < 'active')")} as oldest
    from jobs.job where name = 'article'`;
  return state ?? EMPTY;
}

async function storedByMinute(db: Database): Promise<WorkStatus["stored"]> {
  return prismaOf(db).$queryRaw`
    select ${iso("minute")} as minute, count(v.id)::int as articles
    from generate_series(date_trunc('minute', now()) - ${MINUTES - 1} * interval '1 minute', now(), '1 minute') as minute
    left join article_version v on v.ingested_at >= minute and v.ingested_at < minute + interval '1 minute'
    group by minute order by minute`;
}

async function lastWorkers(db: Database): Promise<WorkStatus["workers"]> {
  return prismaOf(db).$queryRaw`
    select id::text, extractor, jobs, done, failed, ${iso("started_at")} as started, ${iso("seen_at")} as seen,
           case when stopped_at is not null then 'stopped'
                when seen_at < now() - ${LOST_SECONDS} * interval '1 second' then 'lost' else 'working' end as state
    from worker where seen_at > now() - interval '1 day' order by seen_at desc, id limit ${MOST}`;
}

async function lastRuns(db: Database): Promise<WorkStatus["runs"]> {
  return prismaOf(db).$queryRaw`
    select ${iso("started_at")} as started, ${iso("finished_at")} as finished, added, updated, unchanged, failed
    from ingest_run order by started_at desc limit 5`;
}

async function lastFeeds(db: Database): Promise<WorkStatus["feeds"]> {
  return prismaOf(db).$queryRaw`
    select address, ${iso("polled_at")} as polled, articles, problem
    from feed order by polled_at desc, address limit ${MOST}`;
}

async function versionsOf(db: Database): Promise<WorkStatus["versions"]> {
  const [versions] = await prismaOf(db).$queryRaw<[WorkStatus["versions"]]>`
    select (select extractor from ingest_run order by started_at desc limit 1) as extractor,
           (select max(migration_name) from _prisma_migrations where finished_at is not null) as schema,
           split_part(current_setting('server_version'), ' ', 1) as postgres`;
  return versions;
}
