import type { Holder } from "@standpoint/core/codebook";
import type { ForceSizeRow } from "../answers/force-size-row";
import { COPIES, COUNTS } from "../copies/counts";
import { type Database, prismaOf } from "../database/database";
import { readRows } from "../database/read-rows";
import { Prisma } from "../generated/prisma/client";
import { type AsOf, checkAsOf } from "./as-of";
import { passing, type SourceFilter } from "./claim-filter";
import { FORCE_SIZE, knownOn, source } from "./columns";

/** Sizes that one answer holds, unless told otherwise. */
export const MOST_SIZES = 200;

/** A list that is empty or absent asks for all; the words of one are alternatives. */
type Asked = SourceFilter & {
  /** Numbers for the own part of one of them, and those it is cited for. */
  readonly holders?: readonly Holder[];
  /** At most so many, those published last; null for all there are. */
  readonly limit?: number | null;
};

/**
 * Which numbers of troops were named, by whom? Articles without a date are left out: they have no place in time.
 * @returns the earliest published first; of more than so many the latest
 * @throws RangeError when a day is malformed
 */
export async function forceSizes(db: Database, asOf: AsOf, asked: Asked = {}): Promise<ForceSizeRow[]> {
  checkAsOf(asOf);
  const { holders = [], limit = MOST_SIZES, ...sources } = asked;
  const chosen = Prisma.sql`${knownOn(asOf.known)} and ${COUNTS} ${passing(sources)}`;
  const walks = holders.length === 0 ? [Prisma.sql`true`] : holders.flatMap(namedWith);
  return readRows<ForceSizeRow>(
    prismaOf(db),
    Prisma.sql`
      with here as materialized (${Prisma.join(
        walks.map((whose) => walkedBack(asOf.on, whose, chosen, limit)),
        " union ",
      )})
      select * from (
        select ${FORCE_SIZE} from force_size c ${source(asOf.known)}
        where c.id = any(array(select id from here))
        order by c.published_day desc, v.article_id collate "C" desc, c.start desc, c.id desc limit ${limit}::int
      ) latest
      order by date, "articleId" collate "C",
        (select start from force_size c where c.id = latest.id), id`,
  );
}

/**
 * Back from the day in an index over days, as far as there are enough; each size's article is looked up by itself
 * (offset 0 keeps the planner from joining them all, of which it expects one).
 */
const walkedBack = (on: string, whose: Prisma.Sql, chosen: Prisma.Sql, limit: number | null) => Prisma.sql`
  (select c.id from force_size c cross join lateral (
    select 1 from article_version v
    join extraction e on e.article_version_id = v.id and e.extractor = v.extractor ${COPIES}
    where v.id = c.article_version_id and v.extractor = c.extractor and ${chosen}
    offset 0
  ) place
  where c.published_day <= ${on}::date and ${whose}
  order by c.published_day desc fetch first (coalesce(${limit}::bigint, 9000000000)) rows with ties)`;

/** Each by an index of its own. */
const namedWith = (holder: Holder) => [Prisma.sql`c.country = ${holder}`, Prisma.sql`c.by = ${holder}`];
