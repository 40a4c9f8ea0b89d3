import type { PositionInterval } from "@standpoint/db";
import { useWords } from "#use-words";
import { ChartTable } from "./ChartTable";
import { foundPath } from "./paths";

/** How one holder moved, the latest first: one stretch of a stance a row. */
export function HistoryTable({ rows }: { rows: readonly PositionInterval[] }) {
  const { say, day, link } = useWords();
  return (
    <ChartTable
      name={say("charts.country-history")}
      heads={[
        say("countries.since"),
        say("table.until"),
        say("countries.stance"),
        say("countries.saidBy"),
        say("table.source"),
      ]}
      rows={rows.toReversed().map(({ from, to, stance, contested, claim }) => [
        day(from),
        to ? day(to) : "",
        `${say(`stance.${stance}`)}${contested ? `, ${say("stance.contested")}` : ""}`,
        claim.actors.join(", "),
        <a key={claim.claimId} href={link(foundPath(claim))}>
          {claim.outlet ?? say("claim.theSource")}
        </a>,
      ])}
    />
  );
}
