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
  // Chosen without their words first: walked back through the index over days, as far as there are enough.
  return readRows<ForceSizeRow>(
    prismaOf(db),
    Prisma.sql`
      with here as materialized (
        select c.id from force_size c
        join article_version v on v.id = c.article_version_id and v.extractor = c.extractor
        join extraction e on e.article_version_id = c.article_version_id and e.extractor = c.extractor
        ${COPIES}
        where e.published_day <= ${asOf.on}::date and ${knownOn(asOf.known)} and ${COUNTS}
          ${namedWith(holders)} ${passing(sources)}
        order by e.published_day desc, v.article_id collate "C" desc, c.start desc, c.id desc limit ${limit}::int
      )
      select ${FORCE_SIZE} from force_size c ${source(asOf.known)}
      where c.id = any(array(select id from here))
      order by e.published_day, v.article_id collate "C", c.start, c.id`,
  );
}

function namedWith(holders: readonly Holder[]): Prisma.Sql {
  if (holders.length === 0) return Prisma.empty;
  return Prisma.sql`and (c.country = any(${holders}::text[]) or c.by = any(${holders}::text[]))`;
}
