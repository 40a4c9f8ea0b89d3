import type { Holder } from "@standpoint/core/codebook";
import type { Citation } from "../answers/citation";
import type { ProposalRow } from "../answers/proposal-row";
import { COPIES, COUNTS } from "../copies/counts";
import { type Database, prismaOf } from "../database/database";
import { readRows } from "../database/read-rows";
import { Prisma } from "../generated/prisma/client";
import { type AsOf, checkAsOf, checkDay } from "./as-of";
import { type ClaimFilter, passing } from "./claim-filter";
import { CITATION, knownOn, source } from "./columns";

/** Steps that one answer holds, unless told otherwise. */
export const MOST_STEPS = 400;

/** Sources that stand beside each. */
const SOURCES = 10;

/** Which steps are asked for. A list that is empty or absent asks for all; the words of one are alternatives. */
export type StepFilter = {
  /** Steps that one of them proposed. */
  readonly holders?: readonly Holder[];
  /** Steps that an article tells of in one of these languages, */
  readonly languages?: readonly string[];
  /** and in one of these outlets. */
  readonly outlets?: readonly string[];
  /** Only the step of this id. */
  readonly id?: string;
};

type Asked = StepFilter & {
  /** Where there are more than so many, the step of this id goes first, then the steps of these days. */
  readonly around?: { readonly first: string | null; readonly from: string | null; readonly to: string | null };
  /** At most so many, the latest; null for all there are. */
  readonly limit?: number | null;
  /** Sources beside each, the earliest published; they are counted in any case. */
  readonly sources?: number;
};

type Row = Omit<ProposalRow, "sources"> & { readonly sourceIds: readonly string[] };

/**
 * Which steps were taken, when, by whom? A step that several articles tell of is one row, as ingest has drawn it.
 * Undated ones are left out.
 * @returns the earliest first; of more than so many the latest
 * @throws RangeError when a day is malformed
 */
export async function proposalTimeline(db: Database, asOf: AsOf, asked: Asked = {}): Promise<ProposalRow[]> {
  const { limit = MOST_STEPS, around = { first: null, from: null, to: null }, sources = SOURCES } = asked;
  const steps = stepsWhere(asOf, asked);
  for (const day of [around.from, around.to]) if (day !== null) checkDay(day);
  const rows = await readRows<Row>(
    prismaOf(db),
    Prisma.sql`
      select s.first_id as id, s.date, s.precision, s.day, s.type, s.proposers, seed.summary,
             s.sources as "sourceCount", s.source_ids[:${sources}::int] as "sourceIds"
      from (
        select s.* from ${steps}
        order by s.first_id = coalesce(${around.first}, '') desc,
                 s.day >= coalesce(${around.from}::date, s.day) and s.date <= coalesce(${around.to}, s.date) desc,
                 s.day desc, s.first_id collate "C" desc limit ${limit}::int
      ) s join proposal seed on seed.id = s.seed_id
      order by s.day, s.first_id collate "C"`,
  );
  const citations = await citationsOf(
    db,
    asOf,
    rows.flatMap(({ sourceIds }) => sourceIds),
  );
  return rows.map(({ sourceIds, ...row }) => ({
    ...row,
    sources: sourceIds.flatMap((id) => citations.get(id) ?? []),
  }));
}

/**
 * On which days were steps taken, and how many on each? All of them, however many.
 * @returns the earliest first
 * @throws RangeError when a day is malformed
 */
export async function stepDays(
  db: Database,
  asOf: AsOf,
  filter: StepFilter = {},
): Promise<{ day: string; steps: number }[]> {
  return readRows(
    prismaOf(db),
    Prisma.sql`select s.day, count(*)::int as steps from ${stepsWhere(asOf, filter)} group by s.day order by s.day`,
  );
}

/** The rectangles `s` that stand there on a pair of days, and the conditions of a filter. */
function stepsWhere({ on, known }: AsOf, { holders = [], id, ...sources }: StepFilter): Prisma.Sql {
  checkAsOf({ on, known });
  const { languages = [], outlets = [] } = sources;
  return Prisma.sql`step s
    where daterange(s.on_from, s.on_to) @> ${on}::date and daterange(s.known_from, s.known_to) @> ${known}::date
    ${holders.length === 0 ? Prisma.empty : Prisma.sql`and s.proposers && ${holders}::text[]`}
    ${id === undefined ? Prisma.empty : Prisma.sql`and s.first_id = ${id}`}
    ${languages.length + outlets.length === 0 ? Prisma.empty : toldIn({ on, known }, sources)}`;
}

/** A telling of the step by an article that passes. */
function toldIn({ on, known }: AsOf, filter: ClaimFilter): Prisma.Sql {
  return Prisma.sql`and exists (
    select 1 from unnest(s.told_as) as said
    join proposal c on c.type = s.type and c.date = split_part(said, ' ', 1)
      and array_to_string(c.proposers, ',') = split_part(said, ' ', 2) and c.day <= ${on}::date
    join article_version v on v.id = c.article_version_id and v.extractor = c.extractor
    join extraction e on e.article_version_id = c.article_version_id and e.extractor = c.extractor
    ${COPIES}
    where ${knownOn(known)} and ${COUNTS} ${passing(filter)})`;
}

async function citationsOf(db: Database, { known }: AsOf, ids: readonly string[]): Promise<Map<string, Citation>> {
  const citations = await readRows<Citation>(
    prismaOf(db),
    Prisma.sql`select ${CITATION} from proposal c ${source(known)} where c.id = any(${ids}::text[])`,
  );
  return new Map(citations.map((citation) => [citation.claimId, citation]));
}
