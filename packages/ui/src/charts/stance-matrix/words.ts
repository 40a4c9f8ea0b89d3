import type { Holder } from "@standpoint/core/codebook";
import { dayText } from "../../marks/day-text";
import { countText, sentenceCase } from "../../marks/number-text";
import { firstDayOf, type MatrixGroup, type MatrixRow } from "./rows";

const monthText = (months: number) => dayText(firstDayOf(months).slice(0, 7));

/** What the matrix shows, as a headline: "Twelve of 41 countries changed their stance between Feb 2024 and Feb 2026". */
export function matrixTitle(groups: readonly MatrixGroup[], months: { first: number; count: number }): string {
  const countries = groups.filter(({ stance }) => stance !== "apart").flatMap(({ rows }) => rows);
  if (countries.length === 0) return "No country’s position on record by this day";
  const moved = countries.filter(({ runs }) => new Set(runs.map(({ stance }) => stance)).size > 1).length;
  const of = `${moved === 0 ? "none" : countText(moved)} of ${countText(countries.length)} ${countries.length === 1 ? "country" : "countries"}`;
  const [from, to] = [monthText(months.first), monthText(months.first + months.count - 1)];
  return sentenceCase(`${of} changed stance ${from === to ? `in ${from}` : `between ${from} and ${to}`}`);
}

/** How to read the matrix. */
export const MATRIX_SUBTITLE =
  "Each government’s stated position at the end of every month, under its present one, the longest held first. Hatched: no position known. Two arrowheads: contested.";

/** A group's heading. */
export function groupHeading({ stance, rows }: MatrixGroup): string {
  if (stance === "apart") return "Counted apart: the host and organisations";
  if (stance === "past") return `No position at the end · ${rows.length}`;
  return `${stance} · ${rows.length}`;
}

/** One row in a sentence: "France: open from Jan 2025, supports from Mar 2025; contested in Apr 2025". */
export function rowSentence({ holder, runs }: MatrixRow, first: number, labels: (holder: Holder) => string): string {
  const moves = runs.map((run) => `${run.stance} from ${monthText(first + run.from)}`).join(", ");
  const contested = runs
    .flatMap((run) => run.contested)
    .map(({ from, to }) => {
      const [begin, end] = [monthText(first + from), monthText(first + to - 1)];
      return begin === end ? begin : `${begin} to ${end}`;
    });
  return `${labels(holder)}: ${moves}${contested.length > 0 ? `; contested in ${contested.join(", ")}` : ""}`;
}
