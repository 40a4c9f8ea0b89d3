import "server-only";
import { type AsOf, type Database, type SearchAnswer, search } from "@standpoint/db";
import { type FoundCountries, findCountries } from "./find-countries";
import { freshenSearch } from "./search-index";

export type Found = SearchAnswer & { readonly named: FoundCountries };

/** Everything that has the words of a question, `limit` of each sort; null for a question without a word. */
export async function find(db: Database, q: string, days: AsOf, limit: number): Promise<Found | null> {
  if (q.trim() === "") return null;
  await freshenSearch(db);
  return { ...(await search(db, q, days, { limit })), named: findCountries(q, limit) };
}
