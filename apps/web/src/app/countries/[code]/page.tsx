import { countryHistoryChart } from "@standpoint/charts";
import { countryName, countryNameInText, isHolder } from "@standpoint/charts/country-names";
import { today } from "@standpoint/charts/day";
import { forceRange } from "@standpoint/charts/force-range";
import { claimFilterOf, keepPosition, keepSource } from "@standpoint/charts/keep-claim";
import { asOf, filtersOf, isFiltered, toSearch, type View } from "@standpoint/charts/params";
import { type CountryPage, country, type PositionInterval } from "@standpoint/db";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { useWords } from "#use-words";
import { database } from "../../../server/database";
import { rightOfHundred } from "../../../server/evaluation";
import { pageWords } from "../../../server/page-words";
import { readView } from "../../../server/read-view";
import { ChartFigure, drawOnPage, type PagePicture } from "../../../view/ChartFigure";
import { CitationLine } from "../../../view/CitationLine";
import { ClaimItem } from "../../../view/ClaimItem";
import { DayForm } from "../../../view/DayForm";
import { Disagreement } from "../../../view/Disagreement";
import { FilterNote } from "../../../view/FilterNote";
import { HistoryTable } from "../../../view/HistoryTable";
import { PageFilters } from "../../../view/PageFilters";
import { PositionSummary } from "../../../view/PositionSummary";
import { ProposalEvidence } from "../../../view/ProposalEvidence";
import { changesPath, countryPath, mapPath } from "../../../view/paths";
import { Quote } from "../../../view/Quote";
import { ShareLinks } from "../../../view/ShareLinks";
import { Rich } from "../../../words/Rich";

export const dynamic = "force-dynamic";

/** CSS px that the page's column is wide at most. */
const COLUMN = 704;

type Props = {
  readonly params: Promise<{ code: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params;
  const { say, language, link } = await pageWords();
  if (!isHolder(code)) return { title: say("country.none") };
  return {
    title: say("country.title", { country: countryName(code, language) }),
    alternates: { types: { "application/atom+xml": link(changesPath({ country: [code] }, "atom")) } },
  };
}

function Sizes({ rows, view }: { rows: CountryPage["forceSizes"]; view: View }) {
  const words = useWords();
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{words.say("country.sizes")}</h2>
      <FilterNote of="numbers" view={view} />
      <ul className="claims">
        {rows.map((row) => (
          <li key={row.id} className="claim">
            <p className="claim-head">
              <strong>{forceRange(row, words)}</strong> <span className="quiet">{words.say(`kind.${row.kind}`)}</span>
            </p>
            <Quote citation={row} />
            <CitationLine citation={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Steps({ rows, view }: { rows: CountryPage["proposals"]; view: View }) {
  const { say, language } = useWords();
  if (rows.length === 0) return null;
  const names = Object.fromEntries(
    rows.flatMap((row) => row.proposers.map((each) => [each, countryName(each, language)])),
  );
  return (
    <section>
      <h2>{say("country.steps")}</h2>
      <FilterNote of="steps" view={view} />
      {rows.map((row) => (
        <ProposalEvidence key={row.id} row={row} names={names} />
      ))}
    </section>
  );
}

/** The strip with its causes, drawn anew for every day; nothing where nothing is known. */
function History({ view, picture, rows }: { view: View; picture: PagePicture; rows: readonly PositionInterval[] }) {
  const { say } = useWords();
  return (
    <section className="charted" aria-labelledby="history-title">
      <h2 id="history-title">{say("country.moved")}</h2>
      <ChartFigure name={countryHistoryChart.name} view={view} picture={picture} />
      <HistoryTable rows={rows} />
    </section>
  );
}

function Claims({ page, view, paged }: { page: CountryPage; view: View; paged: boolean }) {
  const { say } = useWords();
  const here = { on: view.on, known: view.known, ...filtersOf(view), lang: view.lang };
  const path = countryPath(page.holder, here);
  return (
    <section>
      <h2>{say(isFiltered(view) ? "panel.saidFiltered" : "panel.said")}</h2>
      {page.claims.length === 0 && (
        <p className="quiet">{say(isFiltered(view) ? "panel.nothingFiltered" : "country.noArticle")}</p>
      )}
      <ol className="claims">
        {page.claims.map((claim) => (
          <ClaimItem key={claim.claimId} claim={claim} />
        ))}
      </ol>
      <p className="more">
        {page.next && (
          <a href={`${path}${toSearch(here) ? "&" : "?"}after=${encodeURIComponent(page.next)}`}>
            {say("country.older")}
          </a>
        )}{" "}
        {paged && <a href={path}>{say("country.newest")}</a>}
      </p>
      {page.undated.length > 0 && (
        <>
          <h2>{say("panel.undated")}</h2>
          <ol className="claims">
            {page.undated.map((claim) => (
              <ClaimItem key={claim.claimId} claim={claim} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

export default async function OneCountryPage({ params, searchParams }: Props) {
  const { code } = await params;
  const view = await readView(searchParams);
  if (!isHolder(code)) notFound();
  const given = (await searchParams).after;
  const after = Array.isArray(given) ? given[0] : given;
  const { say, day, language, link } = await pageWords();
  const name = countryName(code, language);
  const nameInText = language === "en" ? countryNameInText(code) : name;
  const db = await database();
  const days = asOf(view, today());
  const ofCountry = { ...view, country: [code] };
  const [page, { shown, picture }] = await Promise.all([
    country(db, code, days, { after, filter: claimFilterOf(view) }),
    drawOnPage(countryHistoryChart, db, ofCountry, today(), COLUMN),
  ]);
  const leftOut = page.position && !keepPosition(view, code, page.position.claim);
  return (
    <main id="content" className="page narrow">
      <ShareLinks
        path={`/countries/${code}`}
        view={view}
        title={say("country.title", { country: name })}
        description={say("country.about", { day: day(days.on) })}
      />
      <p className="kicker">
        <a href={mapPath({ country: [code], on: view.on, known: view.known, ...filtersOf(view), lang: view.lang })}>
          {say("country.onMap")}
        </a>
      </p>
      <h1>{name}</h1>
      <p className="reading">{say("country.intro", { country: nameInText, day: day(days.on) })}</p>
      <DayForm view={view} action={`/countries/${code}`} />
      <PageFilters db={db} coverage={shown.coverage} view={view} action={`/countries/${code}`} />
      <PositionSummary position={page.position} on={days.on} right={rightOfHundred()} />
      {leftOut && <p className="quiet">{say("panel.leftOut")}</p>}
      {page.history.length > 0 && <History view={ofCountry} picture={picture} rows={shown.rows} />}
      {page.position && <Disagreement position={page.position} claims={page.claims} />}
      <p className="feeds">
        <Rich
          say="country.feed"
          values={{
            country: nameInText,
            changes: (text) => <a href={link(changesPath({ country: [code] }))}>{text}</a>,
            feed: (text) => <a href={link(changesPath({ country: [code] }, "atom"))}>{text}</a>,
          }}
        />
      </p>
      <Claims page={page} view={view} paged={after !== undefined} />
      <Sizes rows={page.forceSizes.filter((row) => keepSource(view, row))} view={view} />
      <Steps
        rows={page.proposals.filter((row) => row.sources.some((source) => keepSource(view, source)))}
        view={view}
      />
    </main>
  );
}
