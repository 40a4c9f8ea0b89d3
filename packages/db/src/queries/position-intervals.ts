import type { HeldInterval } from "../answers/held-interval";
import { type Database, prismaOf } from "../database/database";
import { Prisma } from "../generated/prisma/client";
import { type AsOf, checkAsOf } from "./as-of";
import { BRIEF_CLAIM, DECIDING_CLAIM } from "./columns";

/**
 * How did every holder move, up to a day, as known on a day? One question for all of them and the whole time, of which
 * a matrix by month or counts by day are made.
 * @param asked.atMonthEnds only the intervals that hold at the end of a month, or on the day itself: so many at the most
 *   as there are holders and months, however many claims there are
 * @returns one interval a holder and deciding claim, in order of code and day; a holder's last has no end, as on that
 * day it still held
 * @throws RangeError when a day is malformed
 */
export async function positionIntervals(
  db: Database,
  asOf: AsOf,
  { atMonthEnds = false }: { atMonthEnds?: boolean } = {},
): Promise<HeldInterval[]> {
  checkAsOf(asOf);
  // As one JSON text: there can be tens of thousands, and PostgreSQL writes them faster than Prisma reads rows.
  const [answer] = await prismaOf(db).$queryRaw<[{ json: string | null }]>`
    select json_agg(one order by one.holder collate "C", one."from")::text as json from (
      select p.holder, p.on_from as "from", case when p.on_to <= ${asOf.on}::date then p.on_to end as "to",
             p.contested, ${BRIEF_CLAIM}
      from ${atMonthEnds ? atEndsOfMonths(asOf) : upTo(asOf)} p ${DECIDING_CLAIM}
    ) one`;
  return JSON.parse(answer.json ?? "[]") as HeldInterval[];
}

const upTo = ({ on, known }: AsOf) => Prisma.sql`(
  select * from "position" p
  where p.on_from <= ${on}::date and daterange(p.known_from, p.known_to) @> ${known}::date
)`;

/** Month by month through the index position_as_of_idx; the first month is at the end of position_change_idx. */
const atEndsOfMonths = ({ on, known }: AsOf) => Prisma.sql`(
  select distinct on (held.holder, held.on_from) held.* from (
    select least((month + interval '1 month - 1 day')::date, ${on}::date) as day
    from generate_series(
      date_trunc('month', (select min(on_from) from "position" where on_from = since)::timestamp),
      ${on}::date::timestamp, interval '1 month') month
  ) ended
  cross join lateral (
    select * from "position" p
    where daterange(p.on_from, p.on_to) @> ended.day and daterange(p.known_from, p.known_to) @> ${known}::date
    offset 0
  ) held
)`;
