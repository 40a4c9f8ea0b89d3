import type { Transaction } from "../database/transaction";
import { Prisma } from "../generated/prisma/client";

/** Of force sizes `c` and readings `e`: those whose day of publication is not the one that stands beside the size. */
export const OTHER_DAY = Prisma.sql`
  e.article_version_id = c.article_version_id and e.extractor = c.extractor
  and e.published_day is distinct from c.published_day`;

/** Writes the day of publication anew beside every size where another one, or none, stands. */
export async function fillSizes(tx: Pick<Transaction, "$executeRaw">): Promise<void> {
  await tx.$executeRaw`update force_size c set published_day = e.published_day from extraction e where ${OTHER_DAY}`;
}
