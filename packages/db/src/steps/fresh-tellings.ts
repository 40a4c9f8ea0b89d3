import { readRows } from "../database/read-rows";
import type { Transaction } from "../database/transaction";
import { Prisma } from "../generated/prisma/client";
import type { FreshTelling } from "./join-telling";

/** @returns what an article with one version tells of */
export async function tellingsOfFresh(tx: Transaction, articleId: string): Promise<FreshTelling[]> {
  return readRows<FreshTelling>(
    tx,
    Prisma.sql`
      select c.id as "claimId", c.date, c.date_precision as precision, c.day, c.type, c.proposers,
             e.published_day as "publishedDay", v.known_from as "knownFrom"
      from proposal c join article_version v on v.id = c.article_version_id and v.extractor = c.extractor
      join extraction e on e.article_version_id = c.article_version_id and e.extractor = c.extractor
      where v.article_id = ${articleId} and c.date is not null`,
  );
}
