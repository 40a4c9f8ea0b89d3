import { proposalTimelineChart, stepFilterOf } from "@standpoint/charts";
import { countryName } from "@standpoint/charts/country-names";
import { today } from "@standpoint/charts/day";
import type { SearchInput, View } from "@standpoint/charts/params";
import { type ProposalRow, stepDays } from "@standpoint/db";
import type { Metadata } from "next";
import { database } from "../../server/database";
import { pageWords } from "../../server/page-words";
import { readView } from "../../server/read-view";
import { firstSentence } from "../../share/first-sentence";
import { ChartFigure, drawOnPage } from "../../view/ChartFigure";
import { DayForm } from "../../view/DayForm";
import { EmptyState } from "../../view/EmptyState";
import { FilterNote } from "../../view/FilterNote";
import { PageFilters } from "../../view/PageFilters";
import { ProposalEvidence } from "../../view/ProposalEvidence";
import { ShareLinks } from "../../view/ShareLinks";
import { StepsTable } from "../../view/StepsTable";
import { TimelineTools } from "../../view/TimelineTools";

export const dynamic = "force-dynamic";
export async function generateMetadata(): Promise<Metadata> {
  const { say } = await pageWords();
  return { title: say("charts.proposal-timeline") };
}

/** Whether a step may have been on one of the days that the axis is cut to. */
function isWithin({ date, day }: ProposalRow, { from, to }: View): boolean {
  const [first, last] = from && to ? [from, to].sort() : [from, to];
  return (!first || day >= first) && (!last || date <= last);
}

export default async function ProposalsPage({ searchParams }: { searchParams: Promise<SearchInput> }) {
  const view = await readView(searchParams);
  const { say, day, number, language } = await pageWords();
  const db = await database();
  const { shown, picture } = await drawOnPage(proposalTimelineChart, db, view, today());
  const days = await stepDays(db, shown.asOf, stepFilterOf(view));
  const steps = days.reduce((sum, each) => sum + each.steps, 0);
  const rows = shown.rows.filter((row) => isWithin(row, view)).sort((a, b) => b.day.localeCompare(a.day));
  const names = Object.fromEntries(
    shown.rows.flatMap((row) => row.proposers.map((each) => [each, countryName(each, language)])),
  );
  const chosen = shown.rows.find(({ id }) => id === view.proposal);
  return (
    <main id="content" className="page">
      <ShareLinks
        path="/proposals"
        view={view}
        title={say("charts.proposal-timeline")}
        description={firstSentence(proposalTimelineChart.describe(shown))}
      />
      <h1>{say("charts.proposal-timeline")}</h1>
      <p className="reading">{say("proposals.intro", { day: day(shown.asOf.on) })}</p>
      <DayForm view={view} action="/proposals" />
      <PageFilters db={db} coverage={shown.coverage} view={view} action="/proposals" sourcesOnly />
      <FilterNote of="steps" view={view} />
      {shown.rows.length === 0 ? (
        <EmptyState>{say("proposals.none")}</EmptyState>
      ) : (
        <>
          <TimelineTools view={view} days={days} on={shown.asOf.on} />
          {steps > shown.rows.length && (
            <p className="quiet">
              {say("proposals.latest", { steps: number(steps), shown: number(shown.rows.length) })}
            </p>
          )}
          <ChartFigure name={proposalTimelineChart.name} view={view} picture={picture} />
          <StepsTable rows={rows} />
        </>
      )}
      {chosen && (
        <section className="chosen" aria-label={say("proposals.chosen")}>
          <ProposalEvidence row={chosen} names={names} />
        </section>
      )}
      <section className="narrow">
        <h2>{say(view.from || view.to ? "proposals.some" : "proposals.all")}</h2>
        {rows.map((row) => (
          <ProposalEvidence key={row.id} row={row} names={names} />
        ))}
      </section>
    </main>
  );
}
