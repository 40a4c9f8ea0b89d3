import type { PrismaClient } from "../generated/prisma/client";

/** Articles asked for at once: some hundred kilobytes, however many there are in all. */
const BATCH = 500;

/**
 * The latest version of every article, some at a time, in the order of their ids: hashes, so that the order is the same
 * in every database. Nothing is held open between two batches, and what comes in meanwhile may be among the later ones.
 */
export async function* versionBatches(prisma: PrismaClient): AsyncGenerator<string[]> {
  let last = "";
  for (;;) {
    const rows = await prisma.$queryRaw<{ id: string }[]>`
      select id from article_version where id > ${last} and known_to is null order by id limit ${BATCH}`;
    const end = rows.at(-1);
    if (!end) return;
    yield rows.map(({ id }) => id);
    last = end.id;
  }
}
