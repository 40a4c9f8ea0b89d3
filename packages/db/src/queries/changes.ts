import type { Holder, Stance } from "@standpoint/core/codebook";
import type { Change, ChangesPage } from "../answers/change";
import type { StanceClaim } from "../answers/stance-claim";
import { type Database, prismaOf } from "../database/database";
import { Prisma } from "../generated/prisma/client";
import { type AsOf, checkAsOf, checkDay } from "./as-of";
import { deciding, knownOn, STANCE_CLAIM } from "./columns";

type Asked = {
  /** Only of these; empty asks for all. */
  holders?: readonly Holder[];
  /** None before this day. */
  since?: string;
  /** Changes a page (20). */
  limit?: number;
  /** The `next` of the page before. */
  after?: string | undefined;
};

type Row = StanceClaim & { from: string; contested: boolean; held: Stance | null };

/**
 * Which stances changed on the map up to a day, as known on a day? A change is the first interval of a run of one
 * stance, as ingest has marked it: one look-up in the index position_change_idx, whatever number of claims there is.
 * @returns the newest first, holders in order of code within a day, a page at a time
 * @throws RangeError when a day or the cursor is malformed
 */
export async function changes(
  db: Database,
  asOf: AsOf,
  { holders = [], since, limit = 20, after }: Asked = {},
): Promise<ChangesPage> {
  checkAsOf(asOf);
  if (since !== undefined) checkDay(since);
  const rows = await prismaOf(db).$queryRaw<Row[]>`
    with here as materialized (
      select p.*, ${stanceBefore(asOf.known)} as held from "position" p
      where p.on_from = p.since and p.on_from <= ${asOf.on}::date
        and ${knownOn(asOf.known, "p")}
        ${holders.length === 0 ? Prisma.empty : Prisma.sql`and p.holder = any(${holders}::text[])`}
        ${since === undefined ? Prisma.empty : Prisma.sql`and p.on_from >= ${since}::date`}
        ${after === undefined ? Prisma.empty : Prisma.sql`and ${behind(after)}`}
      order by p.on_from desc, p.holder collate "C" limit ${limit + 1}
    )
    select ${STANCE_CLAIM}, p.on_from::text as "from", p.contested, p.held ${deciding(asOf.known)}
    order by p.on_from desc, p.holder collate "C"`;
  const page = rows.slice(0, limit).map(toChange);
  const last = page.at(-1);
  return { changes: page, next: rows.length > limit && last ? `${last.day}_${last.holder}` : null };
}

/** What the interval right before `p` says: intervals of a holder leave no day between them. */
const stanceBefore = (known: string) => Prisma.sql`(
  select q.stance::text from "position" q
  where q.holder = p.holder and q.on_from < p.on_from and ${knownOn(known, "q")}
  order by q.on_from desc limit 1)`;

function behind(cursor: string): Prisma.Sql {
  const [, day, holder] = /^(\d{4}-\d\d-\d\d)_([A-Z]{2,4})$/.exec(cursor) ?? [];
  if (day === undefined) throw new RangeError(`not a cursor: ${cursor}`);
  checkDay(day);
  return Prisma.sql`p.on_from <= ${day}::date
    and (p.on_from < ${day}::date or p.holder collate "C" > ${holder})`;
}

function toChange({ from, contested, held, ...claim }: Row): Change {
  return { holder: claim.holder, day: from, before: held, stance: claim.stance, contested, claim };
}
