import type { PositionStretch, PositionStretches } from "../answers/position-stretch";
import { type Database, prismaOf } from "../database/database";
import { checkAsOf } from "./as-of";
import { DECIDING_CLAIM, knownOn } from "./columns";

/** A page holds no more than so many; the latest go first. */
const MOST = 4000;

type Answer = { json: string | null };

/**
 * Where did every holder stand on whatever day, as known on one day? For a page on which the reader moves through the
 * days: it need not ask again.
 * @param most how many stretches at the most, the latest of them
 * @throws RangeError when the day is malformed
 */
export async function positionStretches(db: Database, known: string, most = MOST): Promise<PositionStretches> {
  checkAsOf({ on: known, known });
  // Read from the end of the index position_on_to_idx, so that the cost follows what is shown, not what there is. One
  // JSON text: PostgreSQL writes it faster than Prisma reads rows.
  const [answer] = await prismaOf(db).$queryRaw<[Answer]>`
    with here as materialized (
      select * from "position" p
      where ${knownOn(known, "p")}
      order by p.on_to desc nulls first limit ${most + 1}
    )
    select json_agg(r)::text as json from (
      select p.holder, p.on_from as "from", p.on_to as "to", c.stance, p.contested, p.since, c.confidence, c.conditions,
             c.contribution, e.language, v.outlet
      from here p ${DECIDING_CLAIM}
      where c.id = any(array(select claim_id from here))
    ) r`;
  const rows = JSON.parse(answer.json ?? "[]") as PositionStretch[];
  const byEnd = [...rows].sort((a, b) => order(b.to ?? "9999", a.to ?? "9999"));
  const completeFrom = byEnd.length > most ? (byEnd[most]?.to ?? null) : null;
  return { stretches: byEnd.slice(0, most).sort(byHolderAndDay), completeFrom };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byHolderAndDay = (a: PositionStretch, b: PositionStretch) => order(a.holder, b.holder) || order(a.from, b.from);
