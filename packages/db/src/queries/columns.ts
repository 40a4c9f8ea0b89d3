import { COPIES } from "../copies/counts";
import { Prisma } from "../generated/prisma/client";

// Parts of questions, named like the fields of the answers, so that a row is an answer. In all of them `c` is the
// claim (stance_claim, force_size or proposal), `v` its article_version, `e` the extraction it belongs to, `g` the
// version's near-copies, `o` its outlet as listed and `asked.day` the day as known on which the question is asked.

/** Other outlets that carried nearly the same text by the day asked for, the first to carry it first. */
const ALSO_IN = Prisma.sql`array(
  select carried.key from jsonb_each_text(g.outlets) carried
  where carried.key is distinct from v.outlet and carried.value <= asked.day
  order by carried.value, carried.key collate "C")`;

/** Fields of a Citation. */
export const CITATION = Prisma.sql`
  v.article_id as "articleId", c.id as "claimId", v.title, v.outlet, v.url, e.published, e.language,
  v.rights = 'full' as "isBrief", c.quote, c.before, c.after, o.tier as "outletTier", ${ALSO_IN} as "alsoIn"`;

/** That a person corrected the claim, and what the machine had read. */
const CORRECTED = Prisma.sql`(
  select jsonb_build_object('number', k.number, 'by', k."by", 'at', (k.made_at at time zone 'UTC')::date::text,
    'reason', k.reason, 'machine', c.machine)
  from correction k where k.number = c.correction)`;

/** Fields of a StanceClaim. */
export const STANCE_CLAIM = Prisma.sql`
  ${CITATION}, c.holder, c.stance::text, c.date, c.date_precision::text as "datePrecision", c.day::text,
  v.known_from::text as "knownSince", c.actors, c.office::text, c.conditions::text[], c.contribution::text[],
  c.confidence, c.trace, c.extractor, ${CORRECTED} as corrected`;

/** Fields of a ForceSizeRow. */
export const FORCE_SIZE = Prisma.sql`
  ${CITATION}, c.id, c.min, c.max, c.unit::text, c.kind::text, c.country, c.by,
  c.published_day::text as date, c.trace`;

const around = (known: string) => Prisma.sql`
  ${COPIES}
  left join outlet o on o.id = v.outlet_id
  cross join (select ${known}::text as day) asked`;

/** A claim's article and reading, the reading that counts only. `known` is a day, or `EVER`. */
export const source = (known: string) => Prisma.sql`
  join article_version v on v.id = c.article_version_id and v.extractor = c.extractor
  join extraction e on e.article_version_id = c.article_version_id and e.extractor = c.extractor ${around(known)}`;

/** Asks for all that was ever known. */
export const EVER = "9999-12-31";

/** The claim that decides position `p`, with its article and reading. */
const DECIDING_CLAIM = Prisma.sql`
  join stance_claim c on c.id = p.claim_id
  join article_version v on v.id = c.article_version_id
  join extraction e on e.article_version_id = c.article_version_id and e.extractor = c.extractor`;

/**
 * The claims that decide the positions in `here`, a list of rectangles named before. Asked for by their ids, since
 * PostgreSQL guesses far too many rectangles for a pair of days, and would then read every claim there is.
 */
export const deciding = (known: string) => Prisma.sql`
  from here p ${DECIDING_CLAIM} ${around(known)}
  where c.id = any(array(select claim_id from here))`;

/** The version that was the latest on that day; of `p` and `q` the positions as known that day. */
export function knownOn(day: string, of: "v" | "p" | "q" = "v"): Prisma.Sql {
  const row = Prisma.raw(of);
  return Prisma.sql`${row}.known_from <= ${day}::date and (${row}.known_to is null or ${row}.known_to > ${day}::date)`;
}
