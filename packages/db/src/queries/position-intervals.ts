import type { HeldInterval } from "../answers/held-interval";
import { type Database, prismaOf } from "../database/database";
import { type AsOf, checkAsOf } from "./as-of";
import { BRIEF_CLAIM, DECIDING_CLAIM } from "./columns";

/**
 * How did every holder move, up to a day, as known on a day? One question for all of them and the whole time, of which
 * a matrix by month or counts by day are made.
 * @returns one interval a holder and deciding claim, in order of code and day; a holder's last has no end, as on that
 * day it still held
 * @throws RangeError when a day is malformed
 */
export async function positionIntervals(db: Database, asOf: AsOf): Promise<HeldInterval[]> {
  checkAsOf(asOf);
  // As one JSON text: there can be tens of thousands, and PostgreSQL writes them faster than Prisma reads rows.
  const [answer] = await prismaOf(db).$queryRaw<[{ json: string | null }]>`
    select json_agg(one order by one.holder collate "C", one."from")::text as json from (
      select p.holder, p.on_from as "from", case when p.on_to <= ${asOf.on}::date then p.on_to end as "to",
             p.contested, ${BRIEF_CLAIM}
      from "position" p ${DECIDING_CLAIM}
      where p.on_from <= ${asOf.on}::date and daterange(p.known_from, p.known_to) @> ${asOf.known}::date
    ) one`;
  return JSON.parse(answer.json ?? "[]") as HeldInterval[];
}
