import type { ForceSizeRow } from "../answers/force-size-row";
import { COUNTS } from "../copies/counts";
import { type Database, prismaOf } from "../database/database";
import { readRows } from "../database/read-rows";
import { Prisma } from "../generated/prisma/client";
import { type AsOf, checkAsOf } from "./as-of";
import { FORCE_SIZE, knownOn, source } from "./columns";

/**
 * Which numbers of troops were named, by whom? Articles without a date are left out: they have no place in time.
 * @returns the earliest published first
 * @throws RangeError when a day is malformed
 */
export async function forceSizes(db: Database, asOf: AsOf): Promise<ForceSizeRow[]> {
  return forceSizesWhere(db, asOf, Prisma.empty);
}

/** @returns the numbers for a holder's own part and those it is cited for. */
export async function forceSizesOf(db: Database, holder: string, asOf: AsOf): Promise<ForceSizeRow[]> {
  return forceSizesWhere(db, asOf, Prisma.sql`and (c.country = ${holder} or c.by = ${holder})`);
}

async function forceSizesWhere(db: Database, asOf: AsOf, restriction: Prisma.Sql): Promise<ForceSizeRow[]> {
  checkAsOf(asOf);
  return readRows<ForceSizeRow>(
    prismaOf(db),
    Prisma.sql`
    select ${FORCE_SIZE} from force_size c ${source(asOf.known)}
    where e.published_day <= ${asOf.on}::date and ${knownOn(asOf.known)} and ${COUNTS} ${restriction}
    order by e.published_day, v.article_id, c.start, c.id`,
  );
}
