import type { PositionStretch, PositionStretches } from "../answers/position-stretch";
import { type Database, prismaOf } from "../database/database";
import { Prisma } from "../generated/prisma/client";
import { checkAsOf } from "./as-of";
import { knownOn } from "./columns";
import { stretchRows } from "./stretch-rows";

/** A page holds no more than so many; the latest go first. */
export const MOST_STRETCHES = 3000;

type Asked = {
  /** Only what holds on this day or before it. */
  on?: string;
  /** How many stretches at the most, the latest of them. */
  most?: number;
};

/**
 * Where did every holder stand on whatever day, as known on one day? For a page on which the reader moves through the
 * days: it need not ask again.
 * @throws RangeError when a day is malformed
 */
export async function positionStretches(
  db: Database,
  known: string,
  { on, most = MOST_STRETCHES }: Asked = {},
): Promise<PositionStretches> {
  checkAsOf({ on: on ?? known, known });
  const rows = await stretchRows(prismaOf(db), latest(on ?? known, known, on !== undefined, most + 1));
  const byEnd = [...rows].sort((a, b) => order(b.to ?? "9999", a.to ?? "9999"));
  const completeFrom = byEnd.length > most ? (byEnd[most]?.to ?? null) : null;
  return { stretches: byEnd.slice(0, most).sort(byHolderAndDay), completeFrom };
}

/**
 * What reaches beyond a day, by the index over both axes, and what ended before, read from that day back in the index
 * position_on_to_idx: so that the cost follows what is shown, not what there is.
 */
const latest = (day: string, known: string, onlyUpTo: boolean, limit: number) => Prisma.sql`
  select * from (
    select * from "position" p
    where daterange(p.on_from, p.on_to) && daterange(${day}::date, null)
      and daterange(p.known_from, p.known_to) @> ${known}::date
      ${onlyUpTo ? Prisma.sql`and p.on_from <= ${day}::date` : Prisma.empty}
    union all
    (select * from "position" p
     where p.on_to <= ${day}::date and ${knownOn(known, "p")}
     order by p.on_to desc limit ${limit})
  ) p
  order by p.on_to desc nulls first limit ${limit}`;

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byHolderAndDay = (a: PositionStretch, b: PositionStretch) => order(a.holder, b.holder) || order(a.from, b.from);
