import type { Holder } from "@standpoint/core/codebook";
import { sentenceCase } from "@standpoint/words/sentence-case";
import type { Words } from "@standpoint/words/words";
import { firstDayOf, type MatrixGroup, type MatrixRow } from "./rows";

const monthText = (months: number, { day }: Words) => day(firstDayOf(months).slice(0, 7));

/** What the matrix shows, as a headline: "Twelve of 41 countries changed their stance between Feb 2024 and Feb 2026". */
export function matrixTitle(
  groups: readonly MatrixGroup[],
  months: { first: number; count: number },
  words: Words,
): string {
  const { say, count } = words;
  const countries = groups.filter(({ stance }) => stance !== "apart").flatMap(({ rows }) => rows);
  if (countries.length === 0) return say("matrix.none");
  const moved = countries.filter(({ runs }) => new Set(runs.map(({ stance }) => stance)).size > 1).length;
  const [from, to] = [monthText(months.first, words), monthText(months.first + months.count - 1, words)];
  const span = from === to ? say("matrix.in", { month: from }) : say("matrix.between", { from, to });
  const counts = { moved, movedText: count(moved), count: countries.length, countText: count(countries.length) };
  return sentenceCase(say("matrix.title", { ...counts, span }));
}

/** A group's heading. */
export function groupHeading({ stance, rows }: MatrixGroup, { say }: Words): string {
  if (stance === "apart") return say("matrix.apart");
  return `${stance === "past" ? say("matrix.past") : say(`stance.${stance}`)} · ${rows.length}`;
}

/** One row in a sentence: "France: open from Jan 2025, supports from Mar 2025; contested in Apr 2025". */
export function rowSentence(
  { holder, runs }: MatrixRow,
  first: number,
  labels: (holder: Holder) => string,
  words: Words,
): string {
  const { say } = words;
  const month = (at: number) => monthText(first + at, words);
  const moves = runs.map(({ stance, from }) =>
    say("matrix.from", { stance: say(`stance.${stance}`), month: month(from) }),
  );
  const contested = runs
    .flatMap((run) => run.contested)
    .map((stretch) => [month(stretch.from), month(stretch.to - 1)] as const)
    .map(([from, to]) => (from === to ? from : say("drawn.fromTo", { from, to })));
  const row = say("drawn.named", { name: labels(holder), what: moves.join(", ") });
  return contested.length > 0 ? row + say("matrix.contested", { list: contested.join(", ") }) : row;
}
