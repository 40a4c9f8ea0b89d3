import { load, stanceCountsChart, stanceMapChart, stanceMatrixChart } from "@standpoint/charts";
import { countryName } from "@standpoint/charts/country-names";
import { dayInWords, today } from "@standpoint/charts/day";
import { keepClaim, keepPosition } from "@standpoint/charts/keep-claim";
import { filtersOf, type SearchInput, type View } from "@standpoint/charts/params";
import { CONDITION_WORDS } from "@standpoint/charts/words";
import { isSender } from "@standpoint/core/codebook";
import type { Position } from "@standpoint/db";
import type { Metadata } from "next";
import { database } from "../../server/database";
import { readView } from "../../server/read-view";
import { ChartFigure, drawOnPage } from "../../view/ChartFigure";
import { CorrectedMark } from "../../view/CorrectedMark";
import { DayForm } from "../../view/DayForm";
import { EmptyState } from "../../view/EmptyState";
import { PageFilters } from "../../view/PageFilters";
import { countryPath, filePath } from "../../view/paths";
import { StanceBadge } from "../../view/StanceBadge";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Countries and where they stand" };

function Row({ position, view }: { position: Position; view: View }) {
  const { holder, stance, since, contested, claim } = position;
  return (
    <tr>
      <th scope="row">
        <a href={countryPath(holder, { on: view.on, known: view.known, ...filtersOf(view) })}>{countryName(holder)}</a>
      </th>
      <td>
        <StanceBadge stance={stance} /> {contested && <span className="quiet">contested</span>}{" "}
        <CorrectedMark claim={claim} />
      </td>
      <td>
        <time dateTime={since}>{dayInWords(since)}</time>
      </td>
      <td>{claim.conditions.map((condition) => CONDITION_WORDS[condition]).join(", ")}</td>
      <td>{claim.actors.join(", ")}</td>
    </tr>
  );
}

function Positions({ title, rows, view }: { title: string; rows: readonly Position[]; view: View }) {
  if (rows.length === 0) return null;
  const sorted = [...rows].sort((a, b) => countryName(a.holder).localeCompare(countryName(b.holder), "en"));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table scrolls, and the keyboard must reach that
    <section className="table-scroll" aria-label={title} tabIndex={0}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Holder</th>
            <th scope="col">Stance</th>
            <th scope="col">Since</th>
            <th scope="col">Conditions</th>
            <th scope="col">Said by</th>
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
  const db = await database();
  const [{ rows, asOf, coverage }, counts, months] = await Promise.all([
    load(stanceMapChart, db, view, today()),
    drawOnPage(stanceCountsChart, db, view, today()),
    drawOnPage(stanceMatrixChart, db, view, today()),
  ]);
  const wanted = view.q.toLocaleLowerCase("en");
  const shown = rows.filter(
    ({ holder, claim }) =>
      keepPosition(view, holder, claim) &&
      keepClaim(view, claim) &&
      countryName(holder).toLocaleLowerCase("en").includes(wanted),
  );
  const apart = ({ holder }: Position) => !isSender(holder);
  return (
    <main id="content" className="page">
      <h1>Countries and where they stand</h1>
      <p className="reading">
        The latest position that an article reports, on {dayInWords(asOf.on)}. The same rows as{" "}
        <a href={filePath("stance-map", "csv", view)}>CSV</a> and{" "}
        <a href={filePath("stance-map", "json", view)}>JSON</a>. Below: <a href="#counts">how many hold each stance</a>,{" "}
        <a href="#months">month by month</a>.
      </p>
      <DayForm view={view} action="/countries" />
      <PageFilters db={db} coverage={coverage} view={view} action="/countries" />
      {shown.length === 0 ? (
        <EmptyState>No position is known for this day and filter.</EmptyState>
      ) : (
        <>
          <Positions title="Countries" rows={shown.filter((row) => !apart(row))} view={view} />
          <Positions title="Counted apart: organisations, and Ukraine as host" rows={shown.filter(apart)} view={view} />
          <section className="charted" id="counts" aria-labelledby="counts-title">
            <h2 id="counts-title">{stanceCountsChart.title}</h2>
            <ChartFigure name={stanceCountsChart.name} view={view} picture={counts.picture} />
          </section>
          <section className="charted" id="months" aria-labelledby="months-title">
            <h2 id="months-title">{stanceMatrixChart.title}</h2>
            <p className="reading">
              Each row is a country at the end of every month, under its present position. Hatched: no position known.
              Two arrowheads: contested.
            </p>
            <ChartFigure name={stanceMatrixChart.name} view={view} picture={months.picture} />
          </section>
        </>
      )}
    </main>
  );
}
