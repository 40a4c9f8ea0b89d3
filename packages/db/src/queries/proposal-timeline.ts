import type { Holder } from "@standpoint/core/codebook";
import type { Citation } from "../answers/citation";
import type { ProposalRow } from "../answers/proposal-row";
import { COPIES, COUNTS } from "../copies/counts";
import { type Database, prismaOf } from "../database/database";
import { readRows } from "../database/read-rows";
import { Prisma } from "../generated/prisma/client";
import { type AsOf, checkAsOf, checkDay } from "./as-of";
import { passing, type SourceFilter } from "./claim-filter";
import { CITATION, knownOn, source } from "./columns";
import { shareOut } from "./share-out";

/** Steps that one answer holds, unless told otherwise. */
export const MOST_STEPS = 400;

/** Sources that stand beside each, */
const SOURCES = 10;
/** and in one answer, though each step has its first. */
const MOST_SOURCES = 500;

/** Which steps are asked for: those that an article tells of which passes. An empty or absent list asks for all. */
export type StepFilter = SourceFilter & {
  /** Steps that one of them proposed. */
  readonly holders?: readonly Holder[];
  /** Only the step of this id. */
  readonly id?: string;
};

/** The step of this id goes first, then the steps of these days. */
type Around = { readonly first: string | null; readonly from: string | null; readonly to: string | null };

type Asked = StepFilter & {
  /** Which go first where there are more than so many. */
  readonly around?: Around;
  /** At most so many, the latest; null for all there are. */
  readonly limit?: number | null;
  /** Sources beside each, the earliest published; fewer where there are many steps. They are counted in any case. */
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
  for (const day of [around.from, around.to]) if (day !== null) checkDay(day);
  const rows = await readRows<Row>(
    prismaOf(db),
    Prisma.sql`
      select s.first_id as id, s.date, s.precision, s.day, s.type, s.proposers, seed.summary,
             s.sources as "sourceCount", s.source_ids[:${sources}::int] as "sourceIds"
      from (
        ${latest(asOf, asked, around, limit)}
      ) s join proposal seed on seed.id = s.seed_id
      order by s.day, s.first_id collate "C"`,
  );
  const citations = await citationsOf(db, asOf, [...shareOut(rows, MOST_SOURCES, around.first)]);
  return rows.map(({ sourceIds, ...row }) => ({
    ...row,
    sources: sourceIds.flatMap((id) => citations.get(id) ?? []),
  }));
}

/**
 * The steps that go first: each rank is read from its own end of an index, so that the cost follows what is shown.
 */
function latest(asOf: AsOf, filter: StepFilter, { first, from, to }: Around, limit: number | null): Prisma.Sql {
  const ranks = [
    ...(first === null ? [] : [Prisma.sql`s.first_id = ${first}`]),
    ...(from === null && to === null
      ? []
      : [Prisma.sql`s.day >= ${from ?? "-infinity"}::date and (${to}::text is null or s.date <= ${to})`]),
    Prisma.sql`true`,
  ];
  const steps = stepsWhere(asOf, filter, asRead);
  const walks = ranks.map(
    (which, rank) => Prisma.sql`
      (select s.*, ${rank}::int as rank from ${steps} and s.day <= ${asOf.on}::date and ${which}
       order by s.day desc, s.first_id collate "C" desc limit ${limit}::int)`,
  );
  if (walks.length === 1) return walks[0] as Prisma.Sql;
  return Prisma.sql`
    select * from (
      select distinct on (s.seed_id) s.* from (${Prisma.join(walks, " union all ")}) s order by s.seed_id, s.rank
    ) s order by s.rank, s.day desc, s.first_id collate "C" desc limit ${limit}::int`;
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

/** Written as in the index step_as_of_idx, for all steps there are. */
const asInIndex = ({ on, known }: AsOf) => Prisma.sql`
  daterange(s.on_from, s.on_to) @> ${on}::date and daterange(s.known_from, s.known_to) @> ${known}::date`;

/** The same as that index does not know it, for those that are read in the order of their days. */
const asRead = ({ on, known }: AsOf) => Prisma.sql`
  s.on_from <= ${on}::date and coalesce(s.on_to, 'infinity') > ${on}::date
  and s.known_from <= ${known}::date and coalesce(s.known_to, 'infinity') > ${known}::date`;

/** The rectangles `s` that stand there on a pair of days, and the conditions of a filter. */
function stepsWhere(asOf: AsOf, { holders = [], id, ...sources }: StepFilter, standsThere = asInIndex): Prisma.Sql {
  checkAsOf(asOf);
  const isBySource = Object.values(sources).some((list) => list.length > 0);
  return Prisma.sql`step s
    where ${standsThere(asOf)}
    ${holders.length === 0 ? Prisma.empty : Prisma.sql`and s.proposers && ${holders}::text[]`}
    ${id === undefined ? Prisma.empty : Prisma.sql`and s.first_id = ${id}`}
    ${isBySource ? toldIn(asOf, sources) : Prisma.empty}`;
}

/** A telling of the step by an article that passes. */
function toldIn({ on, known }: AsOf, filter: SourceFilter): Prisma.Sql {
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
