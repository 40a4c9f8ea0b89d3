import { type Database, prismaOf } from "../database/database";

/** Days after which a worker that has not been heard of is forgotten. */
const REMEMBERED_DAYS = 7;

/** Notes that a worker begins. @returns its id */
export async function recordWorker(db: Database, extractor: string, jobs: number): Promise<string> {
  await prismaOf(db).$executeRaw`delete from worker where seen_at < now() - ${REMEMBERED_DAYS} * interval '1 day'`;
  const { id } = await prismaOf(db).worker.create({ data: { extractor, jobs }, select: { id: true } });
  return id;
}

/**
 * Notes that a worker is alive and what it has done so far.
 * @param stopped whether this is the last that is heard of it
 */
export async function recordHeartbeat(
  db: Database,
  id: string,
  { done, failed, stopped = false }: { done: number; failed: number; stopped?: boolean },
): Promise<void> {
  await prismaOf(db).$executeRaw`
    update worker set seen_at = now(), done = ${done}, failed = ${failed},
           stopped_at = case when ${stopped} then now() end
    where id = ${id}::uuid`;
}
