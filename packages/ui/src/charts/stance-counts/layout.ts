import { STANCES, type Stance } from "@standpoint/core/codebook";
import { english } from "@standpoint/words/english";
import type { Words } from "@standpoint/words/words";
import { scaleLinear } from "@visx/scale";
import { type ChartHeading, heading, notes, paddingOf } from "../../marks/chart-text";
import { sourceNote } from "../../marks/source-note";
import { textWidth } from "../../marks/text-width";
import { type AxisTick, timeScale, timeTicks } from "../../marks/time-axis";
import type { TextBlock } from "../../marks/wrap-text";
import { countsOn, stretchesOf, totalOf } from "./counts-on";
import { below, type PlacedBand, placeBands } from "./place-bands";
import { COUNTED, type Counted, type StanceCountsDatum, type StanceCountsProps } from "./props";
import { countsTitle, groupHeading, labelName, labelText } from "./words";

/** A stance's sign, word and count, beside where its band ends. */
export type PlacedCount = {
  readonly stance: Stance;
  readonly count: number;
  /** What is written. */
  readonly text: string;
  readonly name: string;
  readonly href: string;
  /** Middle of the label, and of the band it names; null where nobody holds the stance at the end. */
  readonly y: number;
  readonly bandY: number | null;
};

export type PlacedPanel = {
  readonly group: Counted;
  readonly heading: string;
  readonly top: number;
  readonly bottom: number;
  readonly bands: readonly PlacedBand[];
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly counts: readonly PlacedCount[];
};

export type StanceCountsScene = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly heading: ChartHeading;
  readonly left: number;
  /** Px right of the plot for the labels. */
  readonly labels: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly ticks: readonly AxisTick[];
  readonly panels: readonly PlacedPanel[];
  readonly notes: readonly TextBlock[];
};

const NUMBERS = 26;
/** Px right of the plot for English labels. */
const LABELS = 132;
/** From the end of the plot to a label, and from there to its words. */
export const LEAD = 14;
export const TEXT_AT = 21;
export const LABEL_TYPE = 13;
/** The height that each label has to itself, a finger's target. */
export const LABEL = 24;
const COUNTRIES_HIGH = [220, 320] as const;
/** Px for each of those that are counted apart. */
const EACH_APART = 18;
const HEADING = 34;
const NARROW = 640;

const widest = (words: Words) =>
  Math.max(...STANCES.map((stance) => textWidth(labelText(stance, 88, words), LABEL_TYPE, "sans-semibold")));

/** The room for labels: that of the English ones, and as much more as longer words need. */
const labelsWidth = (words: Words) => LABELS + Math.ceil(Math.max(0, widest(words) - widest(english)));

/** Labels at the middle of their bands, moved apart by as little as it takes, the order kept. */
function spread(wanted: readonly number[], bottom: number): number[] {
  const placed: number[] = [];
  let limit = bottom - LABEL / 2;
  for (const y of wanted) {
    const at = Math.min(y, limit);
    placed.push(at);
    limit = at - LABEL;
  }
  return placed;
}

/** The labels of one panel, from the bottom upwards; if they reach above the top, all of them move down. */
function placeCounts(
  counts: Record<Stance, number>,
  stances: readonly Stance[],
  panel: { top: number; bottom: number; unit: number },
  props: StanceCountsProps,
): PlacedCount[] {
  const { words = english } = props;
  const middles = stances.map((stance) => panel.bottom - (below(counts, stance) + counts[stance] / 2) * panel.unit);
  const ys = spread(middles, Math.max(panel.bottom, panel.top + stances.length * LABEL));
  const over = Math.max(0, panel.top + LABEL / 2 - (ys.at(-1) ?? panel.bottom));
  return stances.map((stance, i) => ({
    stance,
    count: counts[stance],
    text: labelText(stance, counts[stance], words),
    name: labelName(stance, counts[stance], props.on, words),
    href: props.href(stance),
    y: Math.round((ys[i] ?? 0) + over),
    bandY: counts[stance] > 0 ? Math.round((middles[i] ?? 0) * 10) / 10 : null,
  }));
}

function countTicks(most: number, bottom: number, unit: number): PlacedPanel["ticks"] {
  const scale = scaleLinear<number>({ domain: [0, most], range: [bottom, bottom - most * unit] });
  return scale
    .ticks(Math.min(6, most))
    .filter(Number.isInteger)
    .map((value) => ({ y: Math.round(scale(value)), text: String(value) }));
}

type Frame = {
  readonly left: number;
  readonly right: number;
  readonly at: (day: string) => number;
  readonly high: number;
};

function placePanel(group: Counted, y: number, frame: Frame, props: StanceCountsProps): PlacedPanel | null {
  const stretches = stretchesOf(props.data, group).filter(({ from }) => from <= props.on);
  const most = Math.max(0, ...stretches.map(totalOf));
  if (most === 0) return null;
  const apart = group !== "countries";
  const now = countsOn(props.data, group, props.on);
  const shown = apart ? STANCES.filter((stance) => now[stance] > 0) : STANCES;
  const high = apart ? Math.max(most * EACH_APART, shown.length * LABEL) : frame.high;
  const unit = apart ? high / most : high / (most * 1.04);
  const [top, bottom] = [y + (apart ? HEADING : 0), y + (apart ? HEADING : 0) + high];
  return {
    group,
    heading: groupHeading(group, props.words ?? english),
    top,
    bottom,
    bands: placeBands(stretches, frame.at, { left: frame.left, right: frame.right, bottom, unit }),
    ticks: apart ? [] : countTicks(most, bottom, unit),
    counts: placeCounts(now, shown, { top, bottom, unit }, props),
  };
}

const firstDay = (data: readonly StanceCountsDatum[], on: string) =>
  [...data.map(({ from }) => from), on].sort()[0] ?? on;

/** From the beginning of the first datum's month, so that a first step is seen to be one; a month at least. */
function domainOf({ data, on }: StanceCountsProps): [string, string] {
  const first = `${firstDay(data, on).slice(0, 7)}-01`;
  return first < on ? [first, on] : [`${Number(on.slice(0, 4)) - 1}${on.slice(4, 7)}-01`, on];
}

function placePanels(props: StanceCountsProps, frame: Frame, top: number): PlacedPanel[] {
  const panels: PlacedPanel[] = [];
  let y = top;
  for (const group of COUNTED) {
    const panel = placePanel(group, y, frame, props);
    if (panel === null) continue;
    panels.push(panel);
    y = Math.max(panel.bottom, (panel.counts[0]?.y ?? 0) + LABEL / 2) + 26;
  }
  return panels;
}

/** Where everything in the chart goes, in px. Pure: the same properties give the same numbers everywhere. */
export function layout(props: StanceCountsProps): StanceCountsScene {
  const { width, theme, on, words = english } = props;
  const pad = paddingOf(width, theme);
  const column = { x: pad, y: pad, width: width - 2 * pad };
  const title = countsTitle(props.data, on, words);
  const head = heading({ title, subtitle: words.say("counts.subtitle") }, column, props.title !== false);
  const labels = labelsWidth(words);
  const [left, right] = [pad + NUMBERS, width - pad - labels];
  const scale = timeScale(domainOf(props), [left, right]);
  const at = (day: string) => scale(new Date(`${day}T00:00:00Z`));
  const top = head.bottom + 26;
  const high = width < NARROW ? COUNTRIES_HIGH[0] : COUNTRIES_HIGH[1];
  const panels = placePanels(props, { left, right, at, high }, top);
  const bottom = panels.at(-1)?.bottom ?? top + LABEL;
  const end = Math.max(bottom + 26, ...panels.flatMap(({ counts }) => counts.map(({ y }) => y + LABEL / 2)));
  const foot = notes([sourceNote(on, props.source, words)], { x: pad, y: end + 6, width: column.width });
  return {
    width,
    height: Math.ceil((foot.at(-1)?.bottom ?? end) + pad),
    title,
    heading: head,
    left: pad,
    labels,
    plot: { left, right, top, bottom },
    ticks: panels.length === 0 ? [] : timeTicks(scale, words),
    panels,
    notes: foot,
  };
}
