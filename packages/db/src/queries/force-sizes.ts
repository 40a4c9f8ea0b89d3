import type { Holder } from "@standpoint/core/codebook";
import type { ForceSizeRow } from "../answers/force-size-row";
import { COPIES, COUNTS } from "../copies/counts";
import { type Database, prismaOf } from "../database/database";
import { readRows } from "../database/read-rows";
import { Prisma } from "../generated/prisma/client";
import { type AsOf, checkAsOf } from "./as-of";
import { passing } from "./claim-filter";
import { FORCE_SIZE, knownOn, source } from "./columns";

/** Sizes that one answer holds, unless told otherwise. */
export const MOST_SIZES = 400;

/** A list that is empty or absent asks for all; the words of one are alternatives. */
type Asked = {
  /** Numbers for the own part of one of them, and those it is cited for. */
  readonly holders?: readonly Holder[];
  /** ISO 639-1. */
  readonly languages?: readonly string[];
  readonly outlets?: readonly string[];
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
  const chosen = Prisma.sql`${knownOn(asOf.known)} and ${COUNTS} ${namedWith(holders)} ${passing(sources)}`;
  return readRows<ForceSizeRow>(
    prismaOf(db),
    Prisma.sql`
      with here as materialized (
        ${holders.length === 0 ? walkedBack(asOf.on, chosen, limit) : ofHolders(asOf.on, chosen)}
      )
      select * from (
        select ${FORCE_SIZE} from force_size c ${source(asOf.known)}
        where c.id = any(array(select id from here))
        order by e.published_day desc, v.article_id collate "C" desc, c.start desc, c.id desc limit ${limit}::int
      ) latest
      order by date, "articleId" collate "C",
        (select start from force_size c where c.id = latest.id), id`,
  );
}

/**
 * Back from the day in the index over days, as far as there are enough; each article is looked up by itself (offset 0
 * keeps the planner from joining them all, of which it expects one).
 */
const walkedBack = (on: string, chosen: Prisma.Sql, limit: number | null) => Prisma.sql`
  select place.id from extraction e cross join lateral (
    select c.id from force_size c
    join article_version v on v.id = c.article_version_id and v.extractor = c.extractor ${COPIES}
    where c.article_version_id = e.article_version_id and c.extractor = e.extractor and ${chosen}
    offset 0
  ) place
  where e.published_day <= ${on}::date
  order by e.published_day desc fetch first (coalesce(${limit}::bigint, 9000000000)) rows with ties`;

const ofHolders = (on: string, chosen: Prisma.Sql) => Prisma.sql`
  select c.id from force_size c
  join article_version v on v.id = c.article_version_id and v.extractor = c.extractor
  join extraction e on e.article_version_id = c.article_version_id and e.extractor = c.extractor ${COPIES}
  where e.published_day <= ${on}::date and ${chosen}`;

function namedWith(holders: readonly Holder[]): Prisma.Sql {
  if (holders.length === 0) return Prisma.empty;
  return Prisma.sql`and (c.country = any(${holders}::text[]) or c.by = any(${holders}::text[]))`;
}
