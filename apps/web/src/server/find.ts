import "server-only";
import { type AsOf, type Database, foldedWords, type SearchAnswer, search } from "@standpoint/db";
import { type FoundCountries, findCountries, NONE } from "./find-countries";
import { freshenSearch } from "./search-index";

export type Found = SearchAnswer & { readonly named: FoundCountries };

/** Everything that has the words of a question, `limit` of each sort; null for a question without a word. */
export async function find(db: Database, q: string, days: AsOf, limit: number): Promise<Found | null> {
  if (q.trim() === "") return null;
  await freshenSearch(db);
  const answer = await search(db, q, days, { limit });
  const named = findCountries(q, limit);
  // A word that articles write as it was typed is meant: "armée" is no mistake for Armenia.
  const isWritten = foldedWords(q).every((typed) => answer.words.some((word) => word.startsWith(typed)));
  return { ...answer, named: named.taken && isWritten ? NONE : named };
}
