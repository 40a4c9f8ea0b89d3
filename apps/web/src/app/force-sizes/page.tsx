import { forceSizesChart } from "@standpoint/charts";
import { countryName } from "@standpoint/charts/country-names";
import { today } from "@standpoint/charts/day";
import { forceRange } from "@standpoint/charts/force-range";
import { type SearchInput, toSearch } from "@standpoint/charts/params";
import type { Holder } from "@standpoint/core/codebook";
import type { ForceSizeRow } from "@standpoint/db";
import type { Metadata } from "next";
import { useWords } from "#use-words";
import { database } from "../../server/database";
import { pageWords } from "../../server/page-words";
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
import { SizesTable } from "../../view/SizesTable";
import { TraceDetails } from "../../view/TraceDetails";

export const dynamic = "force-dynamic";
export async function generateMetadata(): Promise<Metadata> {
  const { say } = await pageWords();
  return { title: say("sizes.title") };
}

const GROUPS = [
  ["kind", "sizes.byKind"],
  ["by", "sizes.byWho"],
  ["when", "sizes.byYear"],
] as const;

function Size({ row }: { row: ForceSizeRow }) {
  const words = useWords();
  const { say } = words;
  const name = (holder: Holder) => countryName(holder, words.language);
  const whose = row.country ? `${name(row.country)}: ` : "";
  return (
    <li className="claim" id={row.id}>
      <p className="claim-head">
        <strong>
          {whose}
          {forceRange(row, words)}
        </strong>
        <span className="quiet">
          {say(`kind.${row.kind}`)}, {row.by ? say("sizes.namedBy", { country: name(row.by) }) : say("sizes.nobody")},{" "}
          <time dateTime={row.date}>{words.day(row.date)}</time>
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
  const { say, day } = await pageWords();
  const db = await database();
  const { shown, picture } = await drawOnPage(forceSizesChart, db, view, today());
  const rows = [...shown.rows].sort((a, b) => b.date.localeCompare(a.date));
  const other = view.axis === "log" ? "linear" : "log";
  return (
    <main id="content" className="page">
      <ShareLinks
        path="/force-sizes"
        view={view}
        title={say("charts.force-sizes")}
        description={firstSentence(forceSizesChart.describe(shown))}
      />
      <h1>{say("sizes.title")}</h1>
      <p className="reading">
        {say("sizes.intro", { day: day(shown.asOf.on) })}{" "}
        <a href={`/force-sizes${toSearch({ ...view, axis: other })}`}>{say(`sizes.${other}`)}</a>
      </p>
      <p className="axis-links">
        {GROUPS.filter(([group]) => group !== view.group).map(([group, key]) => (
          <a key={group} href={`/force-sizes${toSearch({ ...view, group })}`}>
            {say(key)}
          </a>
        ))}
      </p>
      <DayForm view={view} action="/force-sizes" />
      <PageFilters db={db} coverage={shown.coverage} view={view} action="/force-sizes" sourcesOnly />
      <FilterNote of="numbers" view={view} />
      {rows.length === 0 ? (
        <EmptyState>{say("sizes.none")}</EmptyState>
      ) : (
        <>
          <ChartFigure name={forceSizesChart.name} view={view} picture={picture} />
          <SizesTable rows={rows} />
        </>
      )}
      <section className="narrow">
        <h2>{say("sizes.words")}</h2>
        <ol className="claims">
          {rows.map((row) => (
            <Size key={row.id} row={row} />
          ))}
        </ol>
      </section>
    </main>
  );
}
