import type { Holder } from "@standpoint/core/codebook";
import type { StanceClaim } from "../answers/stance-claim";
import { type Database, prismaOf } from "../database/database";
import { checkAsOf } from "./as-of";
import { deciding, knownOn, STANCE_CLAIM } from "./columns";

/** The first day of a stretch of a holder's positions. */
export type Beginning = { holder: Holder; day: string };

/**
 * By which claims did these holders come to stand as they did from these days on, as known on a day?
 * @returns the deciding claims, by holder and day; none for a day on which nothing began
 * @throws RangeError when a day is malformed
 */
export async function claimsThatBegan(
  db: Database,
  beginnings: readonly Beginning[],
  known: string,
): Promise<StanceClaim[]> {
  for (const { day } of beginnings) checkAsOf({ on: day, known });
  if (beginnings.length === 0) return [];
  const [holders, days] = [beginnings.map(({ holder }) => holder), beginnings.map(({ day }) => day)];
  return prismaOf(db).$queryRaw<StanceClaim[]>`
    with here as materialized (
      select p.* from unnest(${holders}::text[], ${days}::date[]) began (holder, day)
      join "position" p on p.holder = began.holder and p.on_from = began.day
      where ${knownOn(known, "p")}
    )
    select ${STANCE_CLAIM} ${deciding(known)}
    order by p.holder collate "C", p.on_from`;
}
