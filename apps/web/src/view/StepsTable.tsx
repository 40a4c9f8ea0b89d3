import { countryName } from "@standpoint/charts/country-names";
import type { ProposalRow } from "@standpoint/db";
import { useWords } from "#use-words";
import { ChartTable } from "./ChartTable";

/** The steps of the timeline, one a row. */
export function StepsTable({ rows }: { rows: readonly ProposalRow[] }) {
  const { say, day, number, language } = useWords();
  return (
    <ChartTable
      name={say("charts.proposal-timeline")}
      heads={[say("table.day"), say("table.step"), say("table.whose"), say("table.articles")]}
      rows={rows.map(({ id, date, type, proposers, sourceCount }) => [
        <a key={id} href={`#step-${id}`}>
          {day(date)}
        </a>,
        say(`step.${type}`),
        proposers.map((holder) => countryName(holder, language)).join(", "),
        number(sourceCount),
      ])}
    />
  );
}
