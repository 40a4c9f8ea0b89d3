import type { PrismaClient } from "../generated/prisma/client";
import { nearWords } from "./near-words";

/** Words that a beginning may stand for. */
const MOST_ENDINGS = 24;

/** @returns the words that stand in something and that a typed one can mean: that begin so, else that are nearest */
export async function meantWords(prisma: PrismaClient, typed: string): Promise<string[]> {
  if (typed.length < 2) return [typed];
  const begins = await prisma.$queryRaw<{ word: string }[]>`
    select word from search_word where word >= ${typed} collate "C" and word < ${`${typed}\u{10ffff}`} collate "C"
    order by length(word), word limit ${MOST_ENDINGS}`;
  return begins.length > 0 ? begins.map(({ word }) => word) : nearWords(prisma, typed);
}
