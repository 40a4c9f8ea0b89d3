import type { ProposalType } from "@standpoint/core/codebook";
import { english } from "@standpoint/words/english";
import { sentenceCase } from "@standpoint/words/sentence-case";
import type { Words } from "@standpoint/words/words";
import { type ChartHeading, heading, notes, paddingOf } from "../../marks/chart-text";
import { fitText } from "../../marks/fit-text";
import type { PlacedRun } from "../../marks/StanceRuns";
import { sourceNote } from "../../marks/source-note";
import { type AxisTick, type TimeScale, timeScale, timeTicks } from "../../marks/time-axis";
import type { TextBlock } from "../../marks/wrap-text";
import { ALWAYS_OPEN_DAYS } from "./cluster-steps";
import { lanesOf } from "./lanes";
import { PITCH, type PlacedCluster, type PlacedStep, placeSteps } from "./place-steps";
import type { ProposalDatum, ProposalTimelineProps } from "./props";
import { shownSteps } from "./shown-steps";
import { proposersText, timelineTitle } from "./words";

/** Steps under one heading, in rows of marks. */
export type PlacedLane = {
  readonly key: string;
  readonly type: ProposalType | null;
  readonly heading: string;
  readonly headingAt: { readonly x: number; readonly y: number };
  readonly top: number;
  readonly bottom: number;
  /** Middle of the first row. */
  readonly firstRow: number;
  readonly steps: readonly PlacedStep[];
  readonly clusters: readonly PlacedCluster[];
};

/** The chosen holder's position, above the lanes. */
export type PlacedStance = {
  readonly heading: string;
  readonly headingAt: { readonly x: number; readonly y: number };
  readonly top: number;
  /** Where the strip itself begins. */
  readonly strip: number;
  readonly bottom: number;
  readonly runs: readonly PlacedRun[];
};

export type ProposalTimelineScene = {
  readonly width: number;
  readonly height: number;
  readonly heading: ChartHeading;
  /** The dated steps within the days of the axis. */
  readonly shown: readonly ProposalDatum[];
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly ticks: readonly AxisTick[];
  readonly stance: PlacedStance | null;
  readonly lanes: readonly PlacedLane[];
  /** The day shown. */
  readonly today: { readonly x: number } | null;
  readonly notes: readonly TextBlock[];
};

const NARROW = 640;
const HEADING_COLUMN = 150;
const DAY_MS = 86_400_000;
/** A heading's symbol with its air. */
const GLYPH = 20;
/** The height of the strip of positions. */
export const STRIP = 22;

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

/** Clusters only where they can be opened, and not in a stretch so short that opening would change nothing. */
function isClustered({ openHref }: ProposalTimelineProps, scale: TimeScale): boolean {
  const [from, to] = scale.domain() as [Date, Date];
  return openHref !== undefined && (to.getTime() - from.getTime()) / DAY_MS > ALWAYS_OPEN_DAYS;
}

function placeLanes(props: ProposalTimelineProps, scale: TimeScale, left: number, top: number) {
  const { labels, lanes: by = "type", words = english } = props;
  const [from = 0, to = 0] = scale.range();
  const narrow = props.width < NARROW;
  const clustered = isClustered(props, scale);
  const beside = (datum: ProposalDatum) =>
    by === "type" ? proposersText(datum.proposers, labels) : words.say(`step.${datum.type}`);
  const room = { left: from - PITCH / 2, right: to + PITCH / 2, line: todayAt(props, scale) };
  const lanes: PlacedLane[] = [];
  let y = top;
  for (const { key, type, heading: text, data } of lanesOf(shownSteps(props.data, props.domain), by, labels, words)) {
    const { steps, clusters, rows } = placeSteps(data, scale, room, { labels, beside, words }, clustered);
    if (rows === 0) continue;
    const firstRow = y + (narrow ? 26 : 8) + PITCH / 2;
    const bottom = firstRow + (rows - 1) * PITCH + PITCH / 2 + 8;
    const headingAt = { x: left, y: narrow ? y + 18 : firstRow + 5 };
    const wide = (narrow ? props.width - 2 * left : HEADING_COLUMN - 12) - (type === null ? 0 : GLYPH);
    const heading = fitText(text, wide, 14, "sans-semibold");
    lanes.push({ key, type, heading, headingAt, top: y, bottom, firstRow, steps, clusters });
    y = bottom;
  }
  return { lanes, bottom: Math.max(y, top + PITCH) };
}

/** The strip of the chosen holder, cut to the days of the axis. */
function placeStance(props: ProposalTimelineProps, scale: TimeScale, left: number, top: number): PlacedStance | null {
  const { stance } = props;
  if (!stance) return null;
  const [from = 0, to = 0] = scale.range();
  const at = (day: string) => Math.round(Math.min(to, Math.max(from, scale(new Date(`${day}T00:00:00Z`)))) * 10) / 10;
  const narrow = props.width < NARROW;
  const strip = top + (narrow ? 26 : 8);
  const end = todayAt(props, scale) ?? to;
  const runs = stance.runs.map((run) => ({
    from: at(run.from),
    to: run.to === null ? end : at(run.to),
    stance: run.stance,
    contested: [],
  }));
  return {
    heading: fitText(stance.heading, narrow ? props.width - 2 * left : HEADING_COLUMN - 12, 14, "sans-semibold"),
    headingAt: { x: left, y: narrow ? top + 18 : strip + 15 },
    top,
    strip,
    bottom: strip + STRIP + 8,
    runs: runs.filter((run) => run.to > run.from),
  };
}

function noteTexts(props: ProposalTimelineProps, lanes: readonly PlacedLane[], words: Words): string[] {
  const drawn = new Set(
    lanes.flatMap(({ steps, clusters }) => [
      ...steps.map(({ datum }) => datum.id),
      ...clusters.flatMap(({ cluster }) => cluster.data.map(({ id }) => id)),
    ]),
  ).size;
  const undated = props.data.filter(({ date }) => date === null).length;
  const outside = props.data.length - drawn - undated;
  const left = (key: "timeline.undatedNotDrawn" | "timeline.outsideNotDrawn", count: number) =>
    count > 0 ? sentenceCase(words.say(key, { count, text: words.count(count) })) : "";
  return [
    left("timeline.undatedNotDrawn", undated),
    left("timeline.outsideNotDrawn", outside),
    sourceNote(props.on, props.source, words),
  ].filter((text) => text !== "");
}

function subtitleOf({ lanes, openHref }: ProposalTimelineProps, { say }: Words): string {
  const parts = [
    say("timeline.subtitle"),
    lanes === "proposer" && say("timeline.byProposer"),
    openHref && say("timeline.clustered"),
  ];
  return parts.filter(Boolean).join(" ");
}

/** Where everything in the timeline goes, in px. Pure: the same properties give the same numbers everywhere. */
export function layout(props: ProposalTimelineProps): ProposalTimelineScene {
  const { data, width, theme, words = english } = props;
  const pad = paddingOf(width, theme);
  const column = { x: pad, y: pad, width: width - 2 * pad };
  const shown = shownSteps(data, props.domain);
  const said = { title: timelineTitle(shown, words), subtitle: subtitleOf(props, words) };
  const head = heading(said, column, props.title !== false);
  const left = pad + (width < NARROW ? 0 : HEADING_COLUMN) + PITCH / 2;
  const right = width - pad - PITCH / 2;
  const scale = timeScale(domainOf(data, props.domain), [left, right]);
  const top = head.bottom + 24;
  const stance = placeStance(props, scale, pad, top);
  const { lanes, bottom } = placeLanes(props, scale, pad, stance?.bottom ?? top);
  const today = todayAt(props, scale);
  const foot = notes(noteTexts(props, lanes, words), { x: pad, y: bottom + 32, width: column.width });
  return {
    width,
    height: Math.ceil((foot.at(-1)?.bottom ?? bottom + 28) + pad),
    heading: head,
    shown,
    plot: { left, right, top, bottom },
    ticks: timeTicks(scale, words),
    stance,
    lanes,
    today: today === null ? null : { x: today },
    notes: foot,
  };
}
