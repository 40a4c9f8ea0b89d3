import { countryName } from "@standpoint/charts/country-names";
import { forceRange } from "@standpoint/charts/force-range";
import type { Holder } from "@standpoint/core/codebook";
import type { ForceSizeRow } from "@standpoint/db";
import { useWords } from "#use-words";
import { ChartTable } from "./ChartTable";

/** The numbers of troops, one a row. */
export function SizesTable({ rows }: { rows: readonly ForceSizeRow[] }) {
  const words = useWords();
  const { say, day, language } = words;
  const name = (holder: Holder | null) => (holder ? countryName(holder, language) : "");
  const heads = ["size", "what", "whose", "named", "day", "source"] as const;
  return (
    <ChartTable
      name={say("charts.force-sizes")}
      heads={heads.map((head) => say(`table.${head}`))}
      rows={rows.map((row) => [
        <a key={row.id} href={`#${row.id}`}>
          {forceRange(row, words)}
        </a>,
        say(`kind.${row.kind}`),
        name(row.country),
        name(row.by),
        <time key={row.date} dateTime={row.date}>
          {day(row.date)}
        </time>,
        row.outlet ?? "",
      ])}
    />
  );
}
