import { type Holder, isOrganisation, isSender, STANCES, type Stance } from "@standpoint/core/codebook";
import type { Words } from "@standpoint/words/words";
import type { StanceMatrixDatum } from "./props";

/** Months in a row in one stance. Both ends are months, counted from the first column, `to` the one after the last. */
export type MonthRun = {
  readonly from: number;
  readonly to: number;
  readonly stance: Stance;
  /** The stretches of it that were contested. */
  readonly contested: readonly { readonly from: number; readonly to: number }[];
};

export type MatrixRow = { readonly holder: Holder; readonly runs: readonly MonthRun[] };

/** Rows that stand together: the countries of one stance now, or those that are counted apart. */
export type MatrixGroup = { readonly stance: Stance | "apart" | "past"; readonly rows: readonly MatrixRow[] };

/** @returns months since the year 0 */
export function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** @returns the first day of a month counted from the year 0 */
export function firstDayOf(months: number): string {
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}-01`;
}

/** @returns the first month with a datum, and how many there are up to the month of `on` */
export function monthsShown(data: readonly StanceMatrixDatum[], on: string): { first: number; count: number } {
  const last = monthNumber(on);
  const first = data.reduce((least, { month }) => Math.min(least, monthNumber(month)), last);
  return { first, count: last - first + 1 };
}

type Cell = { readonly at: number; readonly stance: Stance; readonly contested: boolean };

function joinStretches(cells: readonly Cell[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  for (const { at } of cells) {
    const last = stretches.at(-1);
    if (last?.to === at) last.to = at + 1;
    else stretches.push({ from: at, to: at + 1 });
  }
  return stretches;
}

/** @returns a holder's months as runs of one stance; a month without a datum breaks a run */
function runsOf(cells: readonly Cell[]): MonthRun[] {
  const runs: Cell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.at - b.at)) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.stance === cell.stance && last.at + 1 === cell.at) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => ({
    from: run[0]?.at ?? 0,
    to: (run.at(-1)?.at ?? 0) + 1,
    stance: run[0]?.stance ?? "uncommitted",
    contested: joinStretches(run.filter(({ contested }) => contested)),
  }));
}

/** Who has stood there longest goes first, then the alphabet. */
const longestFirst = (labels: (holder: Holder) => string, words: Words) => (a: MatrixRow, b: MatrixRow) =>
  (a.runs.at(-1)?.from ?? 0) - (b.runs.at(-1)?.from ?? 0) || words.compare(labels(a.holder), labels(b.holder));

/** @returns the rows under the stance of their last month, countries first; organisations and the host come last */
export function matrixGroups(
  data: readonly StanceMatrixDatum[],
  on: string,
  labels: (holder: Holder) => string,
  words: Words,
): MatrixGroup[] {
  const { first, count } = monthsShown(data, on);
  const cells = new Map<Holder, Cell[]>();
  for (const { holder, month, stance, contested } of data)
    cells.set(holder, [...(cells.get(holder) ?? []), { at: monthNumber(month) - first, stance, contested }]);
  const rows = [...cells].map(([holder, own]): MatrixRow => ({ holder, runs: runsOf(own) }));
  const now = ({ runs }: MatrixRow) => (runs.at(-1)?.to === count ? runs.at(-1)?.stance : undefined);
  const senders = rows.filter(({ holder }) => isSender(holder)).sort(longestFirst(labels, words));
  const apart = rows.filter(({ holder }) => !isSender(holder));
  apart.sort((a, b) => Number(isOrganisation(a.holder)) - Number(isOrganisation(b.holder)));
  const groups: MatrixGroup[] = [
    ...STANCES.map((stance) => ({ stance, rows: senders.filter((row) => now(row) === stance) })),
    { stance: "past", rows: senders.filter((row) => now(row) === undefined) },
    { stance: "apart", rows: apart },
  ];
  return groups.filter((group) => group.rows.length > 0);
}
