import { countryName, isHolder } from "@standpoint/charts/country-names";
import { dayInWords, today } from "@standpoint/charts/day";
import { asOf, parseView, type View } from "@standpoint/charts/params";
import { changes, stanceMap } from "@standpoint/db";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { database } from "../../server/database";
import { readView } from "../../server/read-view";
import { ChangeItem } from "../../view/ChangeItem";
import { ChangesForm } from "../../view/ChangesForm";
import { changesPath } from "../../view/paths";

export const dynamic = "force-dynamic";

type Search = Record<string, string | string[] | undefined>;
type Props = { readonly searchParams: Promise<Search> };

const namesOf = ({ country }: Pick<View, "country">) => country.map((holder) => countryName(holder)).join(", ");

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view } = parseView(await searchParams);
  const country = view?.country ?? [];
  return {
    title: country.length > 0 && view ? `What changed: ${namesOf(view)}` : "What changed",
    alternates: {
      types: {
        "application/atom+xml": changesPath({ country }, "atom"),
        "application/rss+xml": changesPath({ country }, "rss"),
        "application/feed+json": changesPath({ country }, "json"),
      },
    },
  };
}

/** The feeds of what is asked for, whatever the day: a feed is for what comes. */
function Feeds({ view: { country } }: { view: View }) {
  return (
    <p className="feeds">
      Follow {country.length > 0 ? namesOf({ country }) : "them"} as a feed:{" "}
      <a href={changesPath({ country }, "atom")}>Atom</a>, <a href={changesPath({ country }, "rss")}>RSS</a>,{" "}
      <a href={changesPath({ country }, "json")}>JSON</a>
    </p>
  );
}

function Paging({ view, next, paged }: { view: View; next: string | null; paged: boolean }) {
  const here = { country: view.country, on: view.on, known: view.known };
  const path = changesPath(here);
  return (
    <p className="more">
      {next && <a href={`${path}${path.includes("?") ? "&" : "?"}after=${next}`}>Older changes</a>}{" "}
      {paged && <a href={path}>The newest</a>}
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
  const db = await database();
  const present = today();
  const days = asOf(view, present);
  const [page, held] = await Promise.all([
    listed(db, days, { holders: view.country, after }),
    stanceMap(db, { on: present, known: present }),
  ]);
  return (
    <main id="content" className="page narrow">
      <h1>{view.country.length > 0 ? `What changed: ${namesOf(view)}` : "What changed"}</h1>
      <p className="reading">
        Every time a government’s stance became another one, up to {dayInWords(days.on)}, the newest first, with the
        words that moved it. A claim that only repeats a stance changes nothing.
      </p>
      <ChangesForm view={view} holders={held.map(({ holder }) => holder)} />
      <Feeds view={view} />
      {page.changes.length === 0 && <p className="empty">No change of a stance had been reported by then.</p>}
      <ol className="claims changes-list">
        {page.changes.map((change) => (
          <ChangeItem key={`${change.holder} ${change.day}`} change={change} context />
        ))}
      </ol>
      <Paging view={view} next={page.next} paged={after !== undefined} />
    </main>
  );
}
