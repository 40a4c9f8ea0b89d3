import { dayInWords, today } from "@standpoint/charts/day";
import { asOf, type SearchInput } from "@standpoint/charts/params";
import { foldedWords } from "@standpoint/db";
import type { Metadata } from "next";
import { SearchKey } from "../../client/SearchKey";
import { database } from "../../server/database";
import { type Found, find } from "../../server/find";
import { readView } from "../../server/read-view";
import { FoundGroups } from "../../view/FoundGroups";
import { searchPath } from "../../view/paths";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Search", robots: { index: false } };

/** Of each sort. */
const EACH = 10;

/** What came of it in one sentence: nothing, words taken for others, or that something waits. */
function Outcome({ q, found }: { q: string; found: Found }) {
  const { named, people, articles, quotes, words, waiting } = found;
  const typed = foldedWords(q);
  const total = named.countries.length + people.length + articles.length + quotes.length;
  const unknown = typed.filter((word) => ![...words, ...named.words].some((one) => one.startsWith(word)));
  const isShort = typed.join("").length < 2;
  return (
    <p className="reading" role="status">
      {total === 0 &&
        (isShort
          ? "Two letters or more are needed."
          : "Nothing has all these words. Fewer words, or only their beginnings, find more.")}
      {total > 0 && unknown.length > 0 && <>No word begins with “{unknown.join(" ")}”; the nearest are lit. </>}
      {waiting && " Some articles have come in that are not in the search yet."}
    </p>
  );
}

export default async function SearchPage({ searchParams }: { searchParams: Promise<SearchInput> }) {
  const view = await readView(searchParams);
  const { q, on, known } = view;
  const found = await find(await database(), q, asOf(view, today()), EACH);
  return (
    <main id="content" className="page narrow">
      <h1>Search</h1>
      <form className="days-fields search-form" method="get" action="/search">
        <label>
          Countries, people, articles, quotes, in any language{" "}
          <input type="search" name="q" defaultValue={q} maxLength={200} />
        </label>
        {on && <input type="hidden" name="on" value={on} />}
        {known && <input type="hidden" name="known" value={known} />}
        <button type="submit">Search</button>
      </form>
      {(on || known) && (
        <p className="reading">
          {on && <>Up to {dayInWords(on)}. </>}
          {known && <>As known on {dayInWords(known)}. </>}
          <a href={searchPath({ q })}>Of all days</a>
        </p>
      )}
      {found && <Outcome q={q} found={found} />}
      {found && <FoundGroups found={found} />}
      <SearchKey />
    </main>
  );
}
