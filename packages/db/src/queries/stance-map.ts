import type { Position } from "../answers/position";
import type { StanceClaim } from "../answers/stance-claim";
import { type Database, prismaOf } from "../database/database";
import { Prisma } from "../generated/prisma/client";
import { type AsOf, checkAsOf } from "./as-of";
import { deciding, STANCE_CLAIM } from "./columns";

type Row = StanceClaim & { since: string; latest: string; contested: boolean };

/**
 * Where does each holder stand on a day, as known on a day? One look-up in the rectangles that ingest keeps.
 * @returns one position a coded holder, in order of code
 * @throws RangeError when a day is malformed
 */
export async function stanceMap(db: Database, asOf: AsOf): Promise<Position[]> {
  return positionsOf(db, asOf, Prisma.empty);
}

/** @returns a single holder's position, or null where nothing is known of it. */
export async function positionOf(db: Database, holder: string, asOf: AsOf): Promise<Position | null> {
  const [position] = await positionsOf(db, asOf, Prisma.sql`and p.holder = ${holder}`);
  return position ?? null;
}

async function positionsOf(db: Database, asOf: AsOf, restriction: Prisma.Sql): Promise<Position[]> {
  checkAsOf(asOf);
  // The two ranges are written as in the index position_as_of_idx, which then answers alone.
  const rows = await prismaOf(db).$queryRaw<Row[]>`
    with here as materialized (
      select * from "position" p
      where daterange(p.on_from, p.on_to) @> ${asOf.on}::date
        and daterange(p.known_from, p.known_to) @> ${asOf.known}::date ${restriction}
    )
    select ${STANCE_CLAIM}, p.since::text, p.on_from::text as latest, p.contested ${deciding(asOf.known)}
    order by p.holder collate "C"`;
  return rows.map(({ since, latest, contested, ...claim }) => ({
    holder: claim.holder,
    stance: claim.stance,
    since,
    latest,
    knownSince: claim.knownSince as string,
    contested,
    claim,
  }));
}
