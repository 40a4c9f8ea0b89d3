import type { ProposalType } from "@standpoint/core/codebook";
import { type ChartHeading, heading, notes, paddingOf } from "../../marks/chart-text";
import { dayText } from "../../marks/day-text";
import { countText, sentenceCase } from "../../marks/number-text";
import { type AxisTick, type TimeScale, timeScale, timeTicks } from "../../marks/time-axis";
import type { TextBlock } from "../../marks/wrap-text";
import { PITCH, type PlacedStep, placeSteps } from "./place-steps";
import type { ProposalDatum, ProposalTimelineProps } from "./props";
import { shownSteps } from "./shown-steps";
import { LANES, TIMELINE_SUBTITLE, timelineTitle } from "./words";

/** One kind of step: its heading and its rows of marks. */
export type PlacedLane = {
  readonly type: ProposalType;
  readonly heading: string;
  readonly headingAt: { readonly x: number; readonly y: number };
  readonly top: number;
  readonly bottom: number;
  /** Middle of the first row. */
  readonly firstRow: number;
  readonly steps: readonly PlacedStep[];
};

export type ProposalTimelineScene = {
  readonly width: number;
  readonly height: number;
  readonly heading: ChartHeading;
  /** The dated steps within the days of the axis. */
  readonly shown: readonly ProposalDatum[];
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly ticks: readonly AxisTick[];
  readonly lanes: readonly PlacedLane[];
  /** The day shown. */
  readonly today: { readonly x: number } | null;
  readonly notes: readonly TextBlock[];
};

const NARROW = 640;
const HEADING_COLUMN = 150;

const monthsFrom = (day: string, months: number) => {
  const [year = 1970, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
};

/** Whole months around the data, or the given days. */
function domainOf(data: readonly ProposalDatum[], given: ProposalTimelineProps["domain"]): readonly [string, string] {
  if (given) return given;
  const dates = data.map(({ date }) => date).filter((date) => date !== null);
  const first = dates.map((date) => date.padEnd(10, "-01-01").slice(0, 10)).sort()[0] ?? "2024-01-01";
  const last =
    dates
      .map((date) => (date.length === 4 ? `${date}-12-31` : date))
      .sort()
      .at(-1) ?? "2024-12-31";
  return [monthsFrom(first.length === 10 ? first : `${first.slice(0, 4)}-01-01`, 0), monthsFrom(last, 1)];
}

/** Where the line of the day shown stands; null when it is outside. */
function todayAt({ on }: ProposalTimelineProps, scale: TimeScale): number | null {
  if (on === undefined) return null;
  const [left = 0, right = 0] = scale.range();
  const x = Math.round(scale(new Date(`${on}T00:00:00Z`)));
  return x < left || x > right ? null : x;
}

function placeLanes(props: ProposalTimelineProps, scale: TimeScale, left: number, top: number) {
  const [from = 0, to = 0] = scale.range();
  const narrow = props.width < NARROW;
  const lanes: PlacedLane[] = [];
  let y = top;
  for (const { type, heading: text } of LANES) {
    const data = props.data.filter((datum) => datum.type === type);
    const room = { left: from - PITCH / 2, right: to + PITCH / 2, line: todayAt(props, scale) };
    const { steps, rows } = placeSteps(data, scale, room, props.labels);
    if (rows === 0) continue;
    const firstRow = y + (narrow ? 26 : 8) + PITCH / 2;
    const bottom = firstRow + (rows - 1) * PITCH + PITCH / 2 + 8;
    const headingAt = { x: left, y: narrow ? y + 18 : firstRow + 5 };
    lanes.push({ type, heading: text, headingAt, top: y, bottom, firstRow, steps });
    y = bottom;
  }
  return { lanes, bottom: Math.max(y, top + PITCH) };
}

function noteTexts(props: ProposalTimelineProps, lanes: readonly PlacedLane[]): string[] {
  const drawn = lanes.reduce((sum, lane) => sum + lane.steps.length, 0);
  const undated = props.data.filter(({ date }) => date === null).length;
  const outside = props.data.length - drawn - undated;
  const count = (n: number, what: string) =>
    `${sentenceCase(countText(n))} ${n === 1 ? "step" : "steps"} ${what} ${n === 1 ? "is" : "are"} not drawn.`;
  return [
    ...(undated > 0 ? [count(undated, "without a date")] : []),
    ...(outside > 0 ? [count(outside, "outside these dates")] : []),
    [props.on && `As of ${dayText(props.on)}.`, props.source && `Source: ${props.source}.`].filter(Boolean).join(" "),
  ].filter((text) => text !== "");
}

/** Where everything in the timeline goes, in px. Pure: the same properties give the same numbers everywhere. */
export function layout(props: ProposalTimelineProps): ProposalTimelineScene {
  const { data, width, theme } = props;
  const pad = paddingOf(width, theme);
  const column = { x: pad, y: pad, width: width - 2 * pad };
  const shown = shownSteps(data, props.domain);
  const head = heading({ title: timelineTitle(shown), subtitle: TIMELINE_SUBTITLE }, column, props.title !== false);
  const left = pad + (width < NARROW ? 0 : HEADING_COLUMN) + PITCH / 2;
  const right = width - pad - PITCH / 2;
  const scale = timeScale(domainOf(data, props.domain), [left, right]);
  const top = head.bottom + 24;
  const { lanes, bottom } = placeLanes(props, scale, pad, top);
  const today = todayAt(props, scale);
  const foot = notes(noteTexts(props, lanes), { x: pad, y: bottom + 32, width: column.width });
  return {
    width,
    height: Math.ceil((foot.at(-1)?.bottom ?? bottom + 28) + pad),
    heading: head,
    shown,
    plot: { left, right, top, bottom },
    ticks: timeTicks(scale),
    lanes,
    today: today === null ? null : { x: today },
    notes: foot,
  };
}
