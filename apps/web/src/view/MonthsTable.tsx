import { countryName } from "@standpoint/charts/country-names";
import type { StanceMatrixDatum } from "@standpoint/ui/charts/stance-matrix";
import { useWords } from "#use-words";
import { ChartTable } from "./ChartTable";

/** Where each holder stood at the end of each month: a holder a row, the latest month first. */
export function MonthsTable({ cells }: { cells: readonly StanceMatrixDatum[] }) {
  const { say, day, compare, language } = useWords();
  const months = [...new Set(cells.map(({ month }) => month))].sort().reverse();
  const byPlace = new Map(cells.map((cell) => [`${cell.holder} ${cell.month}`, cell]));
  const said = (holder: string, month: string) => {
    const cell = byPlace.get(`${holder} ${month}`);
    if (!cell) return "";
    return `${say(`stance.${cell.stance}`)}${cell.contested ? `, ${say("stance.contested")}` : ""}`;
  };
  const rows = [...new Set(cells.map(({ holder }) => holder))].map((holder) => [
    countryName(holder, language),
    ...months.map((month) => said(holder, month)),
  ]);
  return (
    <ChartTable
      name={say("charts.stance-matrix")}
      heads={[say("countries.holder"), ...months.map((month) => day(month))]}
      rows={rows.sort(([a = ""], [b = ""]) => compare(a, b))}
    />
  );
}
