import type { FoundEntry, FoundPerson, SearchAnswer } from "../answers/found";
import { COUNTS } from "../copies/counts";
import { type Database, prismaOf } from "../database/database";
import { Prisma, type PrismaClient } from "../generated/prisma/client";
import { foldedWords } from "../search/fold";
import { meantWords } from "../search/meant-words";
import { type AsOf, checkAsOf } from "./as-of";
import { knownOn, source } from "./columns";

/** Words of a question that count; nobody types more into a box. */
const MOST_WORDS = 8;

/** Of what has the words, the newest that are looked through for what counts and was known on the day. */
const MOST_ENTRIES = 500;
/** The same for different names. */
const MOST_MENTIONS = 1000;

type Asked = { limit?: number };

/**
 * What has all the words of a question, in whatever language: people, articles, quotes, each the newest first. The last
 * letters of a word may be missing; a word that stands nowhere is taken for the nearest that does.
 * @param asked.limit of each (10)
 * @throws RangeError when a day is malformed
 */
export async function search(db: Database, q: string, asOf: AsOf, { limit = 10 }: Asked = {}): Promise<SearchAnswer> {
  checkAsOf(asOf);
  const prisma = prismaOf(db);
  const typed = foldedWords(q).slice(0, MOST_WORDS);
  const meant = await Promise.all(typed.map((word) => meantWords(prisma, word)));
  const words = [...new Set(meant.flat())];
  const waiting = await waits(prisma);
  if (typed.length === 0 || meant.some((each) => each.length === 0))
    return { people: [], articles: [], quotes: [], words, waiting };
  const query = meant.map((each) => `(${each.map((word) => `'${word}'`).join("|")})`).join("&");
  const [people, articles, quotes] = await Promise.all([
    peopleOf(prisma, query, asOf, limit),
    entriesOf(prisma, "article", query, asOf, limit),
    entriesOf(prisma, "quote", query, asOf, limit),
  ]);
  return { people, articles, quotes, words, waiting };
}

async function waits(prisma: PrismaClient): Promise<boolean> {
  const [row] = await prisma.$queryRaw<{ waits: boolean }[]>`
    select exists (select from extraction where not searchable) as waits`;
  return row?.waits ?? false;
}

/** Written as in the index, which then answers. */
const WORDS = Prisma.sql`coalesce(c.words, ''::tsvector)`;
const NEWEST = Prisma.sql`coalesce(c.day, '0001-01-01'::date)`;

const FOUND = Prisma.sql`
  v.article_id as "articleId", c.claim_id as "claimId", c.text, v.title, v.outlet, e.published, e.language`;

/**
 * Rows in their order, out of the newest `window` that have the words. Those are taken first, by the index, as
 * PostgreSQL otherwise joins every article there is before it looks at a word.
 */
const found = (columns: Prisma.Sql, kind: string, query: string, { on, known }: AsOf, window: number) => Prisma.sql`
  with c as materialized (
    select * from search_entry c
    where c.kind = ${kind} and ${WORDS} @@ ${query}::tsquery and ${NEWEST} <= ${on}::date
    order by ${NEWEST} desc, c.id limit ${window}
  )
  select ${columns} from c ${source(known)} where ${knownOn(known)} and ${COUNTS}
  order by ${NEWEST} desc, c.id`;

async function entriesOf(prisma: PrismaClient, kind: string, query: string, asOf: AsOf, limit: number) {
  const rows = await prisma.$queryRaw<FoundEntry[]>(found(FOUND, kind, query, asOf, MOST_ENTRIES));
  return rows.slice(0, limit);
}

async function peopleOf(prisma: PrismaClient, query: string, asOf: AsOf, limit: number): Promise<FoundPerson[]> {
  const columns = Prisma.sql`${FOUND}, c.holder`;
  const mentions = await prisma.$queryRaw<FoundPerson[]>(found(columns, "person", query, asOf, MOST_MENTIONS));
  const newest = new Map<string, FoundPerson>();
  for (const mention of mentions) if (!newest.has(mention.text)) newest.set(mention.text, mention);
  return [...newest.values()].slice(0, limit);
}
