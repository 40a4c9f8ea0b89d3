import type { PrismaClient } from "../generated/prisma/client";
import { distance, forgiven } from "./distance";

/** Words compared letter by letter. */
const MOST_NEAR = 60;
/** The same where only their first letter speaks for them. */
const MOST_ALIKE = 20_000;
/** Words that a mistyped one may stand for. */
const MOST_MEANT = 5;

/** How near two words' groups of three letters must be to be looked at; a swap in a short word leaves a fifth. */
const NEARNESS = "0.2";

/** @returns the words that stand in something and that differ least from a mistyped one; none are too far away */
export async function nearWords(prisma: PrismaClient, typed: string): Promise<string[]> {
  const most = forgiven(typed);
  if (most === 0) return [];
  const near = (await hasTrigrams(prisma)) ? await byTrigrams(prisma, typed) : await byFirstLetter(prisma, typed, most);
  const judged = near.map(({ word }) => ({ word, mistakes: distance(typed, word, most) }));
  const least = Math.min(most, ...judged.map(({ mistakes }) => mistakes));
  return judged.flatMap(({ word, mistakes }) => (mistakes <= least ? word : [])).slice(0, MOST_MEANT);
}

type Words = readonly { readonly word: string }[];

/** Whether the migration found pg_trgm; it made the index only then. */
async function hasTrigrams(prisma: PrismaClient): Promise<boolean> {
  const [row] = await prisma.$queryRaw<{ there: boolean }[]>`
    select to_regclass('search_word_near_idx') is not null as there`;
  return row?.there ?? false;
}

async function byTrigrams(prisma: PrismaClient, typed: string): Promise<Words> {
  const [, near] = await prisma.$transaction([
    prisma.$executeRaw`select set_config('pg_trgm.similarity_threshold', ${NEARNESS}, true)`,
    prisma.$queryRaw<Words>`
      select word from search_word where (word || '') % ${typed}
      order by similarity(word || '', ${typed}) desc, word limit ${MOST_NEAR}`,
  ]);
  return near;
}

/** Without pg_trgm: words of about the same length that begin with the same letter. */
async function byFirstLetter(prisma: PrismaClient, typed: string, most: number): Promise<Words> {
  const first = [...typed][0] ?? "";
  return prisma.$queryRaw<Words>`
    select word from search_word
    where word >= ${first} collate "C" and word < ${`${first}\u{10ffff}`} collate "C"
      and length(word) between ${typed.length - most}::int and ${typed.length + most}::int
    order by word limit ${MOST_ALIKE}`;
}
