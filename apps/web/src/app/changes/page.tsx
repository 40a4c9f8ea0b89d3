import { countryName, isHolder } from "@standpoint/charts/country-names";
import { today } from "@standpoint/charts/day";
import { asOf, parseView, type View } from "@standpoint/charts/params";
import { changes, stanceMap } from "@standpoint/db";
import type { Words } from "@standpoint/words";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { useWords } from "#use-words";
import { database } from "../../server/database";
import { pageWords } from "../../server/page-words";
import { readView } from "../../server/read-view";
import { ChangeItem } from "../../view/ChangeItem";
import { ChangesForm } from "../../view/ChangesForm";
import { changesPath } from "../../view/paths";

export const dynamic = "force-dynamic";

type Search = Record<string, string | string[] | undefined>;
type Props = { readonly searchParams: Promise<Search> };

const namesOf = ({ country }: Pick<View, "country">, { language }: Words) =>
  country.map((holder) => countryName(holder, language)).join(", ");

const titleOf = (country: View["country"], words: Words) =>
  country.length > 0
    ? words.say("changes.titleOf", { countries: namesOf({ country }, words) })
    : words.say("changes.title");

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view } = parseView(await searchParams);
  const words = await pageWords();
  const country = view?.country ?? [];
  const feed = (form: "atom" | "rss" | "json") => words.link(changesPath({ country }, form));
  return {
    title: titleOf(country, words),
    alternates: {
      types: {
        "application/atom+xml": feed("atom"),
        "application/rss+xml": feed("rss"),
        "application/feed+json": feed("json"),
      },
    },
  };
}

/** The feeds of what is asked for, whatever the day: a feed is for what comes. */
function Feeds({ view: { country } }: { view: View }) {
  const words = useWords();
  const { say, link } = words;
  return (
    <p className="feeds">
      {country.length > 0 ? say("changes.followOf", { countries: namesOf({ country }, words) }) : say("changes.follow")}{" "}
      <a href={link(changesPath({ country }, "atom"))}>Atom</a>, <a href={link(changesPath({ country }, "rss"))}>RSS</a>
      , <a href={link(changesPath({ country }, "json"))}>JSON</a>
    </p>
  );
}

function Paging({ view, next, paged }: { view: View; next: string | null; paged: boolean }) {
  const { say } = useWords();
  const here = { country: view.country, on: view.on, known: view.known, lang: view.lang };
  const path = changesPath(here);
  return (
    <p className="more">
      {next && <a href={`${path}${path.includes("?") ? "&" : "?"}after=${next}`}>{say("changes.older")}</a>}{" "}
      {paged && <a href={path}>{say("changes.newest")}</a>}
    </p>
  );
}

/** A cursor that someone mended by hand leads nowhere. */
async function listed(...asked: Parameters<typeof changes>) {
  try {
    return await changes(...asked);
  } catch (error) {
    if (error instanceof RangeError) notFound();
    throw error;
  }
}

export default async function ChangesPage({ searchParams }: Props) {
  const view = await readView(searchParams);
  if (!view.country.every(isHolder)) notFound();
  const given = (await searchParams).after;
  const after = Array.isArray(given) ? given[0] : given;
  const words = await pageWords();
  const db = await database();
  const present = today();
  const days = asOf(view, present);
  const [page, held] = await Promise.all([
    listed(db, days, { holders: view.country, after }),
    stanceMap(db, { on: present, known: present }),
  ]);
  return (
    <main id="content" className="page narrow">
      <h1>{titleOf(view.country, words)}</h1>
      <p className="reading">{words.say("changes.intro", { day: words.day(days.on) })}</p>
      <ChangesForm view={view} holders={held.map(({ holder }) => holder)} />
      <Feeds view={view} />
      {page.changes.length === 0 && <p className="empty">{words.say("changes.none")}</p>}
      <ol className="claims changes-list">
        {page.changes.map((change) => (
          <ChangeItem key={`${change.holder} ${change.day}`} change={change} context />
        ))}
      </ol>
      <Paging view={view} next={page.next} paged={after !== undefined} />
    </main>
  );
}
