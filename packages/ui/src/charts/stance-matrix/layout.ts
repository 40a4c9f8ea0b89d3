import type { Holder, Stance } from "@standpoint/core/codebook";
import { english } from "@standpoint/words/english";
import { type ChartHeading, heading, notes, paddingOf } from "../../marks/chart-text";
import { fitText } from "../../marks/fit-text";
import type { PlacedRun } from "../../marks/StanceRuns";
import { sourceNote } from "../../marks/source-note";
import { textWidth } from "../../marks/text-width";
import { type AxisTick, type TimeScale, timeScale, timeTicks } from "../../marks/time-axis";
import type { TextBlock } from "../../marks/wrap-text";
import type { StanceMatrixProps } from "./props";
import { firstDayOf, type MatrixGroup, type MatrixRow, matrixGroups, monthsShown } from "./rows";
import { groupHeading, matrixTitle, rowSentence } from "./words";

export type PlacedRow = {
  readonly holder: Holder;
  readonly name: string;
  readonly sentence: string;
  readonly href: string;
  readonly selected: boolean;
  readonly stance: Stance | null;
  readonly top: number;
  readonly runs: readonly PlacedRun[];
};

export type PlacedGroup = {
  readonly stance: MatrixGroup["stance"];
  readonly heading: string;
  readonly top: number;
  /** Where its first row begins, and where its last ends. */
  readonly first: number;
  readonly bottom: number;
  readonly rows: readonly PlacedRow[];
};

export type StanceMatrixScene = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly heading: ChartHeading;
  readonly left: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly ticks: readonly AxisTick[];
  /** Between months, for lines over the rows. */
  readonly months: readonly number[];
  readonly groups: readonly PlacedGroup[];
  readonly notes: readonly TextBlock[];
};

/** A row's height is a finger's target. */
export const ROW = 24;
export const NAME_TYPE = 14;
const HEADING = 30;
const GAP = 8;
/** Of the width, at most, for names. */
const NAMES = 0.36;
/** Px between months below which lines between them would hide the colours. */
const LEAST_MONTH = 7;
/** Half a tick's words: nearer to the edge they would be cut. */
const EDGE = 12;

type Frame = {
  readonly left: number;
  readonly names: number;
  readonly first: number;
  readonly at: (m: number) => number;
};

function placeRow(row: MatrixRow, top: number, frame: Frame, props: StanceMatrixProps): PlacedRow {
  const { at, first } = frame;
  const { labels, words = english } = props;
  return {
    holder: row.holder,
    name: fitText(labels(row.holder), frame.names, NAME_TYPE),
    sentence: rowSentence(row, first, labels, words),
    href: props.href(row.holder),
    selected: props.selected?.includes(row.holder) ?? false,
    stance: row.runs.at(-1)?.stance ?? null,
    top,
    runs: row.runs.map(({ from, to, stance, contested }) => ({
      from: at(from),
      to: at(to),
      stance,
      contested: contested.map((stretch) => (at(stretch.from) + at(stretch.to)) / 2),
    })),
  };
}

function placeGroups(groups: readonly MatrixGroup[], top: number, frame: Frame, props: StanceMatrixProps) {
  const { words = english } = props;
  const placed: PlacedGroup[] = [];
  let y = top;
  for (const group of groups) {
    const first = y + HEADING;
    const rows = group.rows.map((row, i) => placeRow(row, first + i * ROW, frame, props));
    const bottom = first + rows.length * ROW;
    placed.push({ stance: group.stance, heading: groupHeading(group, words), top: y, first, bottom, rows });
    y = bottom + GAP;
  }
  return { groups: placed, bottom: y };
}

/** The widest name, as far as there is room for it. */
function namesWidth(groups: readonly MatrixGroup[], props: StanceMatrixProps, pad: number): number {
  const names = groups.flatMap(({ rows }) => rows.map(({ holder }) => textWidth(props.labels(holder), NAME_TYPE)));
  return Math.ceil(Math.min(Math.max(60, ...names), (props.width - 2 * pad) * NAMES));
}

function betweenMonths(count: number, at: (month: number) => number): number[] {
  if (at(1) - at(0) < LEAST_MONTH) return [];
  return Array.from({ length: count - 1 }, (_, i) => at(i + 1));
}

/** Months are as long as their days, so that the axis is the timeline's. */
function scaleOf(months: { first: number; count: number }, left: number, right: number): TimeScale {
  return timeScale([firstDayOf(months.first), firstDayOf(months.first + months.count)], [left, right]);
}

/** Where everything in the matrix goes, in px. Pure: the same properties give the same numbers everywhere. */
export function layout(props: StanceMatrixProps): StanceMatrixScene {
  const { data, on, width, theme, labels, words = english } = props;
  const pad = paddingOf(width, theme);
  const months = monthsShown(data, on);
  const groups = matrixGroups(data, on, labels, words);
  const title = matrixTitle(groups, months, words);
  const column = { x: pad, y: pad, width: width - 2 * pad };
  const head = heading({ title, subtitle: words.say("matrix.subtitle") }, column, props.title !== false);
  const names = namesWidth(groups, props, pad);
  const [left, right] = [pad + names + 10, width - pad - 1];
  const scale = scaleOf(months, left, right);
  const at = (month: number) => Math.round(scale(new Date(firstDayOf(months.first + month))) * 10) / 10;
  const top = head.bottom + 24;
  const { groups: placed, bottom } = placeGroups(groups, top, { left: pad, names, first: months.first, at }, props);
  const foot = notes([sourceNote(on, props.source, words)], { x: pad, y: bottom + 28, width: column.width });
  return {
    width,
    height: Math.ceil((foot.at(-1)?.bottom ?? bottom) + pad),
    title,
    heading: head,
    left: pad,
    plot: { left, right, top, bottom },
    ticks: groups.length === 0 ? [] : timeTicks(scale, words).filter(({ x }) => x >= left && x <= right - EDGE),
    months: betweenMonths(months.count, at),
    groups: placed,
    notes: foot,
  };
}
