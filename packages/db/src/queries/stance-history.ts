import type { Holder } from "@standpoint/core/codebook";
import type { PositionInterval } from "../answers/position";
import type { StanceClaim } from "../answers/stance-claim";
import { type Database, prismaOf } from "../database/database";
import { type AsOf, checkAsOf } from "./as-of";
import { deciding, STANCE_CLAIM } from "./columns";

type Row = StanceClaim & { from: string; to: string | null; contested: boolean };

/** Intervals that one answer holds, unless told otherwise. */
export const MOST_INTERVALS = 200;

/**
 * How did one holder move, up to a day, as known on a day?
 * @param most at most so many intervals, the latest; null for all there are
 * @returns one interval a deciding claim, oldest first; the last has no end, as on that day it still held
 * @throws RangeError when a day is malformed
 */
export async function stanceHistory(
  db: Database,
  holder: Holder,
  asOf: AsOf,
  most: number | null = MOST_INTERVALS,
): Promise<PositionInterval[]> {
  checkAsOf(asOf);
  const rows = await prismaOf(db).$queryRaw<Row[]>`
    with here as materialized (
      select * from "position" p
      where p.holder = ${holder} and p.on_from <= ${asOf.on}::date
        and daterange(p.known_from, p.known_to) @> ${asOf.known}::date
      order by p.on_from desc limit ${most}::int
    )
    select ${STANCE_CLAIM}, p.on_from::text as "from", p.contested,
           case when p.on_to <= ${asOf.on}::date then p.on_to::text end as "to" ${deciding(asOf.known)}
    order by p.on_from`;
  return rows.map(({ from, to, contested, ...claim }) => ({ from, to, stance: claim.stance, contested, claim }));
}
