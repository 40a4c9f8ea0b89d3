import type { Holder } from "@standpoint/core/codebook";
import type { StanceClaim, UndatedClaim } from "../answers/stance-claim";
import { COPIES, COUNTS } from "../copies/counts";
import { type Database, prismaOf } from "../database/database";
import { Prisma } from "../generated/prisma/client";
import { type AsOf, checkAsOf } from "./as-of";
import { type ClaimFilter, passing } from "./claim-filter";
import { knownOn, STANCE_CLAIM, source } from "./columns";

export type ClaimsPage = { claims: StanceClaim[]; next: string | null };

/** A claim without a publication date stands behind the dated ones of its day. */
const NO_DAY = "0001-01-01";

type Row = StanceClaim & { publishedDay: string };

/**
 * What was reported of a holder, newest first, a page at a time.
 * @param after the `next` of the page before
 * @throws RangeError when a day or the cursor is malformed
 */
export async function claimsOf(
  db: Database,
  holder: Holder,
  asOf: AsOf,
  { limit, after, filter = {} }: { limit: number; after?: string | undefined; filter?: ClaimFilter },
): Promise<ClaimsPage> {
  checkAsOf(asOf);
  const published = Prisma.sql`coalesce(place.published_day, ${NO_DAY}::date)`;
  // Walks back from the day in the index over holder and day, and looks each claim's article up (offset 0 keeps the
  // planner from joining them all, of which it expects one): as far as the day on which the page is full.
  const rows = await prismaOf(db).$queryRaw<Row[]>`
    with here as materialized (
      select c.id, ${published} as published
      from stance_claim c cross join lateral (
        select e.published_day from article_version v
        join extraction e on e.article_version_id = v.id and e.extractor = v.extractor ${COPIES}
        where v.id = c.article_version_id and v.extractor = c.extractor and ${knownOn(asOf.known)} and ${COUNTS}
          ${passing(filter)}
        offset 0
      ) place
      where c.holder = ${holder} and c.day <= ${asOf.on}::date
        ${after === undefined ? Prisma.empty : Prisma.sql`and ${behind(after, published)}`}
      order by c.day desc fetch first (${limit + 1}::int) rows with ties
    )
    select ${STANCE_CLAIM}, p.published::text as "publishedDay"
    from here p join stance_claim c on c.id = p.id ${source(asOf.known)}
    where c.id = any(array(select id from here))
    order by c.day desc, p.published desc, c.id collate "C"
    limit ${limit + 1}`;
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    claims: page.map(({ publishedDay: _, ...claim }) => claim),
    next: rows.length > limit && last ? `${last.day}_${last.publishedDay}_${last.claimId}` : null,
  };
}

function behind(cursor: string, published: Prisma.Sql): Prisma.Sql {
  const [, day, publishedDay, id] = /^(\d{4}-\d\d-\d\d)_(\d{4}-\d\d-\d\d)_([0-9a-f]+)$/.exec(cursor) ?? [];
  if (id === undefined) throw new RangeError(`not a cursor: ${cursor}`);
  return Prisma.sql`c.day <= ${day}::date and ((c.day, ${published}) < (${day}::date, ${publishedDay}::date)
    or ((c.day, ${published}) = (${day}::date, ${publishedDay}::date) and c.id collate "C" > ${id}))`;
}

/** Undated claims that one answer holds. */
const MOST_UNDATED = 100;

/** @returns a holder's claims without any date, those of the most confident reading first; at most a hundred. */
export async function undatedClaimsOf(
  db: Database,
  holder: Holder,
  asOf: AsOf,
  filter: ClaimFilter = {},
): Promise<UndatedClaim[]> {
  checkAsOf(asOf);
  // Walks from the most confident one on, and looks each claim's article up, as far as there are enough.
  return prismaOf(db).$queryRaw<UndatedClaim[]>`
    with here as materialized (
      select c.id from (
        select * from stance_claim c where c.holder = ${holder} and c.day is null
        order by c.confidence desc, c.id collate "C" offset 0
      ) c cross join lateral (
        select 1 from article_version v
        join extraction e on e.article_version_id = v.id and e.extractor = v.extractor ${COPIES}
        where v.id = c.article_version_id and v.extractor = c.extractor and ${knownOn(asOf.known)} and ${COUNTS}
          ${passing(filter)}
        offset 0
      ) place
      order by c.confidence desc, c.id collate "C" limit ${MOST_UNDATED}
    )
    select ${STANCE_CLAIM}, e.published_bounds as bounds from stance_claim c ${source(asOf.known)}
    where c.id = any(array(select id from here))
    order by c.confidence desc, c.id collate "C"`;
}
