import { STANCES } from "@standpoint/core/codebook";
import type { StanceCountsDatum } from "@standpoint/ui/charts/stance-counts";
import { useWords } from "#use-words";
import { ChartTable } from "./ChartTable";

/** How many countries that would send held each stance, the latest first. */
export function CountsTable({ rows }: { rows: readonly StanceCountsDatum[] }) {
  const { say, day, number } = useWords();
  return (
    <ChartTable
      name={say("charts.stance-counts")}
      heads={[say("countries.since"), say("table.until"), ...STANCES.map((stance) => say(`stance.${stance}`))]}
      rows={rows
        .filter(({ group }) => group === "countries")
        .toReversed()
        .map((row) => [day(row.from), row.to ? day(row.to) : "", ...STANCES.map((stance) => number(row[stance]))])}
    />
  );
}
