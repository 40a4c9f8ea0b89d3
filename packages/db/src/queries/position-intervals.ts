import type { Stance } from "@standpoint/core/codebook";
import type { HeldInterval } from "../answers/held-interval";
import { type Database, prismaOf } from "../database/database";
import { readTexts } from "../database/read-rows";
import { Prisma } from "../generated/prisma/client";
import { type AsOf, checkAsOf } from "./as-of";
import { type ClaimFilter, passingBeside } from "./claim-filter";
import { knownOn } from "./columns";

type Asked = {
  /**
   * Only the intervals that hold at the end of a month, or on the day itself: so many at the most as there are holders
   * and months, however many claims there are.
   */
  readonly atMonthEnds?: boolean;
  /** Only those whose deciding claim passes. */
  readonly filter?: ClaimFilter;
};

/**
 * How did every holder move, up to a day, as known on a day? One question for all of them and the whole time, of which
 * a matrix by month or counts by day are made.
 * @returns one interval a holder and deciding claim, in order of code and day; a holder's last has no end, as on that
 * day it still held
 * @throws RangeError when a day is malformed
 */
export async function positionIntervals(
  db: Database,
  asOf: AsOf,
  { atMonthEnds = false, filter = {} }: Asked = {},
): Promise<HeldInterval[]> {
  checkAsOf(asOf);
  const rows = await readTexts(
    prismaOf(db),
    ["holder", "from", "to", "stance", "contested"],
    Prisma.sql`
      select p.holder, p.on_from as "from", case when p.on_to <= ${asOf.on}::date then p.on_to end as "to", p.stance,
             p.contested
      from ${atMonthEnds ? atEndsOfMonths(asOf) : upTo(asOf)} p
      where ${passingBeside(filter)}
      order by p.holder collate "C", p.on_from`,
  );
  return rows.map(([holder, from, to, stance, contested]) => ({
    holder: holder as string,
    from: from as string,
    to: to || null,
    stance: stance as Stance,
    contested: contested === "true",
  }));
}

const upTo = ({ on, known }: AsOf) => Prisma.sql`(
  select * from "position" p where p.on_from <= ${on}::date and ${knownOn(known, "p")}
)`;

/** As in the index position_month_end_idx: on the last day of some month the rectangle `p` holds. */
const HOLDS_AT_MONTH_END = Prisma.sql`(
  p.on_to is null or extract(year from p.on_from) * 12 + extract(month from p.on_from)
    < extract(year from p.on_to) * 12 + extract(month from p.on_to))`;

/** Those of a month's end from an index of these alone; whoever holds on the day itself, from that over both days. */
const atEndsOfMonths = ({ on, known }: AsOf) => Prisma.sql`(
  select * from "position" p
  where ${HOLDS_AT_MONTH_END} and coalesce(p.known_to, 'infinity') > ${known}::date
    and p.known_from <= ${known}::date and p.on_from <= ${on}::date
  union all
  select * from "position" p
  where daterange(p.on_from, p.on_to) @> ${on}::date and daterange(p.known_from, p.known_to) @> ${known}::date
    and not ${HOLDS_AT_MONTH_END}
)`;
