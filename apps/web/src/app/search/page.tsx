import { today } from "@standpoint/charts/day";
import { asOf, type SearchInput } from "@standpoint/charts/params";
import { foldedWords } from "@standpoint/db";
import type { Metadata } from "next";
import { useWords } from "#use-words";
import { SearchKey } from "../../client/SearchKey";
import { database } from "../../server/database";
import { type Found, find } from "../../server/find";
import { pageWords } from "../../server/page-words";
import { readView } from "../../server/read-view";
import { FoundGroups } from "../../view/FoundGroups";
import { searchPath } from "../../view/paths";

export const dynamic = "force-dynamic";
export async function generateMetadata(): Promise<Metadata> {
  const { say } = await pageWords();
  return { title: say("search.title"), robots: { index: false } };
}

/** Of each sort. */
const EACH = 10;

/** What came of it in one sentence: nothing, words taken for others, or that something waits. */
function Outcome({ q, found }: { q: string; found: Found }) {
  const { named, people, articles, quotes, words, waiting } = found;
  const { say } = useWords();
  const typed = foldedWords(q);
  const total = named.countries.length + people.length + articles.length + quotes.length;
  const unknown = typed.filter((word) => ![...words, ...named.words].some((one) => one.startsWith(word)));
  const isShort = typed.join("").length < 2;
  return (
    <p className="reading" role="status">
      {total === 0 && say(isShort ? "search.short" : "search.nothing")}
      {total > 0 && unknown.length > 0 && `${say("search.nearest", { words: unknown.join(" ") })} `}
      {waiting && ` ${say("search.waiting")}`}
    </p>
  );
}

export default async function SearchPage({ searchParams }: { searchParams: Promise<SearchInput> }) {
  const view = await readView(searchParams);
  const { say, day, link } = await pageWords();
  const { q, on, known, lang } = view;
  const found = await find(await database(), q, asOf(view, today()), EACH);
  return (
    <main id="content" className="page narrow">
      <h1>{say("search.title")}</h1>
      <form className="days-fields search-form" method="get" action="/search">
        <label>
          {say("search.label")} <input type="search" name="q" defaultValue={q} maxLength={200} />
        </label>
        {on && <input type="hidden" name="on" value={on} />}
        {known && <input type="hidden" name="known" value={known} />}
        {lang !== "en" && <input type="hidden" name="lang" value={lang} />}
        <button type="submit">{say("head.search")}</button>
      </form>
      {(on || known) && (
        <p className="reading">
          {on && `${say("search.upTo", { day: day(on) })} `}
          {known && `${say("search.knownOn", { day: day(known) })} `}
          <a href={link(searchPath({ q }))}>{say("search.allDays")}</a>
        </p>
      )}
      {found && <Outcome q={q} found={found} />}
      {found && <FoundGroups found={found} />}
      <SearchKey />
    </main>
  );
}
