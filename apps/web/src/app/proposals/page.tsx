import { proposalTimelineChart } from "@standpoint/charts";
import { countryName } from "@standpoint/charts/country-names";
import { dayInWords, today } from "@standpoint/charts/day";
import type { SearchInput } from "@standpoint/charts/params";
import type { Metadata } from "next";
import { database } from "../../server/database";
import { readView } from "../../server/read-view";
import { firstSentence } from "../../share/first-sentence";
import { ChartFigure, drawOnPage } from "../../view/ChartFigure";
import { DayForm } from "../../view/DayForm";
import { EmptyState } from "../../view/EmptyState";
import { ProposalEvidence } from "../../view/ProposalEvidence";
import { ShareLinks } from "../../view/ShareLinks";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: proposalTimelineChart.title };

export default async function ProposalsPage({ searchParams }: { searchParams: Promise<SearchInput> }) {
  const view = await readView(searchParams);
  const { shown, picture } = await drawOnPage(proposalTimelineChart, await database(), view, today());
  const rows = [...shown.rows].sort((a, b) => b.day.localeCompare(a.day));
  const names = Object.fromEntries(rows.flatMap((row) => row.proposers.map((each) => [each, countryName(each)])));
  const chosen = rows.find(({ id }) => id === view.proposal);
  return (
    <main id="content" className="page">
      <ShareLinks
        path="/proposals"
        view={view}
        title={proposalTimelineChart.title}
        description={firstSentence(proposalTimelineChart.describe(shown))}
      />
      <h1>{proposalTimelineChart.title}</h1>
      <p className="reading">
        Each mark is a dated step that an article reports, up to {dayInWords(shown.asOf.on)}: its type by symbol, its
        proposers by name.
      </p>
      <DayForm view={view} action="/proposals" />
      {rows.length === 0 ? (
        <EmptyState>No step is known for this day.</EmptyState>
      ) : (
        <ChartFigure name={proposalTimelineChart.name} view={view} picture={picture} />
      )}
      {chosen && (
        <section className="chosen" aria-label="The step chosen">
          <ProposalEvidence row={chosen} names={names} />
        </section>
      )}
      <section className="narrow">
        <h2>All steps, newest first</h2>
        {rows.map((row) => (
          <ProposalEvidence key={row.id} row={row} names={names} />
        ))}
      </section>
    </main>
  );
}
