import { load, stanceCountsChart, stanceMapChart, stanceMatrixChart } from "@standpoint/charts";
import { countryName } from "@standpoint/charts/country-names";
import { today } from "@standpoint/charts/day";
import { keepClaim, keepPosition } from "@standpoint/charts/keep-claim";
import { filtersOf, type SearchInput, type View } from "@standpoint/charts/params";
import { isSender } from "@standpoint/core/codebook";
import type { Position } from "@standpoint/db";
import type { Metadata } from "next";
import { useWords } from "#use-words";
import { database } from "../../server/database";
import { pageWords } from "../../server/page-words";
import { readView } from "../../server/read-view";
import { firstSentence } from "../../share/first-sentence";
import { ChartFigure, drawOnPage } from "../../view/ChartFigure";
import { CorrectedMark } from "../../view/CorrectedMark";
import { CountsTable } from "../../view/CountsTable";
import { DayForm } from "../../view/DayForm";
import { EmptyState } from "../../view/EmptyState";
import { MonthsTable } from "../../view/MonthsTable";
import { PageFilters } from "../../view/PageFilters";
import { countryPath, filePath } from "../../view/paths";
import { ShareLinks } from "../../view/ShareLinks";
import { StanceBadge } from "../../view/StanceBadge";
import { Rich } from "../../words/Rich";

export const dynamic = "force-dynamic";
export async function generateMetadata(): Promise<Metadata> {
  const { say } = await pageWords();
  return { title: say("countries.title") };
}

function Row({ position, view }: { position: Position; view: View }) {
  const { say, day } = useWords();
  const { holder, stance, since, contested, claim } = position;
  return (
    <tr>
      <th scope="row">
        <a href={countryPath(holder, { on: view.on, known: view.known, ...filtersOf(view), lang: view.lang })}>
          {countryName(holder, view.lang)}
        </a>
      </th>
      <td>
        <StanceBadge stance={stance} /> {contested && <span className="quiet">{say("claim.isContested")}</span>}{" "}
        <CorrectedMark claim={claim} />
      </td>
      <td>
        <time dateTime={since}>{day(since)}</time>
      </td>
      <td>{claim.conditions.map((condition) => say(`condition.${condition}`)).join(", ")}</td>
      <td>{claim.actors.join(", ")}</td>
    </tr>
  );
}

function Positions({ title, rows, view }: { title: string; rows: readonly Position[]; view: View }) {
  const { say, compare } = useWords();
  if (rows.length === 0) return null;
  const name = ({ holder }: Position) => countryName(holder, view.lang);
  const sorted = [...rows].sort((a, b) => compare(name(a), name(b)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table scrolls, and the keyboard must reach that
    <section className="table-scroll" aria-label={title} tabIndex={0}>
      <table className="positions">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say("countries.holder")}</th>
            <th scope="col">{say("countries.stance")}</th>
            <th scope="col">{say("countries.since")}</th>
            <th scope="col">{say("countries.conditions")}</th>
            <th scope="col">{say("countries.saidBy")}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((position) => (
            <Row key={position.holder} position={position} view={view} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

export default async function CountriesPage({ searchParams }: { searchParams: Promise<SearchInput> }) {
  const view = await readView(searchParams);
  const { say, day, language } = await pageWords();
  const db = await database();
  const [map, counts, months] = await Promise.all([
    load(stanceMapChart, db, view, today()),
    drawOnPage(stanceCountsChart, db, view, today()),
    drawOnPage(stanceMatrixChart, db, view, today()),
  ]);
  const { rows, asOf, coverage } = map;
  const wanted = view.q.toLocaleLowerCase(language);
  const shown = rows.filter(
    ({ holder, claim }) =>
      keepPosition(view, holder, claim) &&
      keepClaim(view, claim) &&
      countryName(holder, language).toLocaleLowerCase(language).includes(wanted),
  );
  const apart = ({ holder }: Position) => !isSender(holder);
  return (
    <main id="content" className="page">
      <ShareLinks
        path="/countries"
        view={view}
        title={say("countries.title")}
        description={firstSentence(stanceMapChart.describe(map))}
      />
      <h1>{say("countries.title")}</h1>
      <p className="reading">
        <Rich
          say="countries.intro"
          values={{
            day: day(asOf.on),
            csv: (text) => <a href={filePath("stance-map", "csv", view)}>{text}</a>,
            json: (text) => <a href={filePath("stance-map", "json", view)}>{text}</a>,
            counts: (text) => <a href="#counts">{text}</a>,
            months: (text) => <a href="#months">{text}</a>,
          }}
        />
      </p>
      <DayForm view={view} action="/countries" />
      <PageFilters db={db} coverage={coverage} view={view} action="/countries" />
      {shown.length === 0 ? (
        <EmptyState>{say("countries.none")}</EmptyState>
      ) : (
        <>
          <Positions title={say("countries.countries")} rows={shown.filter((row) => !apart(row))} view={view} />
          <Positions title={say("countries.apart")} rows={shown.filter(apart)} view={view} />
          <section className="charted" id="counts" aria-labelledby="counts-title">
            <h2 id="counts-title">{say("charts.stance-counts")}</h2>
            <ChartFigure name={stanceCountsChart.name} view={view} picture={counts.picture} />
            <CountsTable rows={counts.shown.rows} />
          </section>
          <section className="charted" id="months" aria-labelledby="months-title">
            <h2 id="months-title">{say("charts.stance-matrix")}</h2>
            <p className="reading">{say("countries.monthsAbout")}</p>
            <ChartFigure name={stanceMatrixChart.name} view={view} picture={months.picture} />
            <MonthsTable cells={months.shown.rows} />
          </section>
        </>
      )}
    </main>
  );
}
