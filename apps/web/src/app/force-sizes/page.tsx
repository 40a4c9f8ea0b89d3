import { forceSizesChart } from "@standpoint/charts";
import { countryName } from "@standpoint/charts/country-names";
import { dayInWords, today } from "@standpoint/charts/day";
import { forceRange } from "@standpoint/charts/force-range";
import { type SearchInput, toSearch } from "@standpoint/charts/params";
import { FORCE_KIND_WORDS } from "@standpoint/charts/words";
import type { ForceSizeRow } from "@standpoint/db";
import type { Metadata } from "next";
import { database } from "../../server/database";
import { readView } from "../../server/read-view";
import { firstSentence } from "../../share/first-sentence";
import { ChartFigure, drawOnPage } from "../../view/ChartFigure";
import { CitationLine } from "../../view/CitationLine";
import { DayForm } from "../../view/DayForm";
import { EmptyState } from "../../view/EmptyState";
import { FilterNote } from "../../view/FilterNote";
import { PageFilters } from "../../view/PageFilters";
import { Quote } from "../../view/Quote";
import { ShareLinks } from "../../view/ShareLinks";
import { TraceDetails } from "../../view/TraceDetails";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "How many soldiers?" };

const GROUPS = [
  ["kind", "Group by kind"],
  ["by", "Group by who named them"],
  ["when", "Group by year"],
] as const;

function Size({ row }: { row: ForceSizeRow }) {
  const whose = row.country ? `${countryName(row.country)}: ` : "";
  return (
    <li className="claim" id={row.id}>
      <p className="claim-head">
        <strong>
          {whose}
          {forceRange(row)}
        </strong>
        <span className="quiet">
          {FORCE_KIND_WORDS[row.kind]}, {row.by ? `named by ${countryName(row.by)}` : "no government cited"},{" "}
          <time dateTime={row.date}>{dayInWords(row.date)}</time>
        </span>
      </p>
      <Quote citation={row} />
      <CitationLine citation={row} />
      <TraceDetails trace={row.trace} />
    </li>
  );
}

export default async function ForceSizesPage({ searchParams }: { searchParams: Promise<SearchInput> }) {
  const view = await readView(searchParams);
  const db = await database();
  const { shown, picture } = await drawOnPage(forceSizesChart, db, view, today());
  const rows = [...shown.rows].sort((a, b) => b.date.localeCompare(a.date));
  const other = view.axis === "log" ? "linear" : "log";
  return (
    <main id="content" className="page">
      <ShareLinks
        path="/force-sizes"
        view={view}
        title={forceSizesChart.title}
        description={firstSentence(forceSizesChart.describe(shown))}
      />
      <h1>How many soldiers?</h1>
      <p className="reading">
        Sizes named for a foreign force up to {dayInWords(shown.asOf.on)}, beside past missions in grey. An end without
        a stop is open: “up to”, “at least”.{" "}
        <a href={`/force-sizes${toSearch({ ...view, axis: other })}`}>
          {other === "log" ? "On a logarithmic axis" : "On a linear axis"}
        </a>
      </p>
      <p className="axis-links">
        {GROUPS.filter(([group]) => group !== view.group).map(([group, words]) => (
          <a key={group} href={`/force-sizes${toSearch({ ...view, group })}`}>
            {words}
          </a>
        ))}
      </p>
      <DayForm view={view} action="/force-sizes" />
      <PageFilters db={db} coverage={shown.coverage} view={view} action="/force-sizes" sourcesOnly />
      <FilterNote of="numbers" view={view} />
      {rows.length === 0 ? (
        <EmptyState>No number is known for this day and filter.</EmptyState>
      ) : (
        <ChartFigure name={forceSizesChart.name} view={view} picture={picture} />
      )}
      <section className="narrow">
        <h2>The words they were read from, newest first</h2>
        <ol className="claims">
          {rows.map((row) => (
            <Size key={row.id} row={row} />
          ))}
        </ol>
      </section>
    </main>
  );
}
