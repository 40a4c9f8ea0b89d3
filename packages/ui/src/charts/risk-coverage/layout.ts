import { english } from "@standpoint/words/english";
import type { Words } from "@standpoint/words/words";
import { type ChartHeading, heading, notes, paddingOf } from "../../marks/chart-text";
import { sourceNote } from "../../marks/source-note";
import { type UnitPlotScene, unitPlot } from "../../marks/unit-plot";
import type { TextBlock } from "../../marks/wrap-text";
import type { RiskCoverageProps } from "./props";
import { riskCoverageTitle, tellingPoints } from "./words";

export type PlacedThreshold = {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Words beside the point; none for most, as they would lie on each other. */
  readonly label: string | null;
};

export type RiskCoverageScene = {
  readonly width: number;
  readonly height: number;
  readonly heading: ChartHeading;
  readonly plot: UnitPlotScene;
  readonly points: readonly PlacedThreshold[];
  readonly notes: readonly TextBlock[];
};

/** The thresholds that are named, where there is room. */
const NAMED = [0, 0.5, 0.6, 0.7, 0.8, 0.9];
const ROOM = 38;
/** The y axis begins at 0.4, or at 0 where a precision is below. */
const LEAST = 0.4;

/** Where everything in the chart goes, in px. */
export function layout(props: RiskCoverageProps): RiskCoverageScene {
  const { width, theme, words = english } = props;
  const pad = paddingOf(width, theme);
  const column = { x: pad, y: pad, width: width - 2 * pad };
  const said = { title: riskCoverageTitle(props, words), subtitle: words.say("risk.subtitle") };
  const head = heading(said, column, props.title !== false);
  const rows = tellingPoints(props.data);
  const least = rows.some(({ precision }) => precision < LEAST) ? 0 : LEAST;
  const plot = unitPlot({ ...column, y: head.bottom }, words, { x: 0, y: least });
  const source = sourceNote(undefined, props.source, words);
  const foot = notes(source ? [source] : [], { ...column, y: plot.bottom + 44 });
  return {
    width,
    height: Math.ceil((foot.at(-1)?.bottom ?? plot.bottom + 40) + pad),
    heading: head,
    plot,
    points: named(
      rows.map(({ threshold, precision, recall }) => ({ threshold, x: plot.x(recall), y: plot.y(precision) })),
      words,
    ),
    notes: foot,
  };
}

/** Names the points from the right, "all" first, each clear of the one before. */
function named(points: readonly { threshold: number; x: number; y: number }[], words: Words): PlacedThreshold[] {
  let last = Number.POSITIVE_INFINITY;
  return points.map(({ threshold, x, y }) => {
    const wanted = NAMED.includes(threshold) && last - x >= ROOM;
    if (wanted) last = x;
    const label = threshold === 0 ? words.say("risk.all") : `≥ ${words.decimal(threshold, 1)}`;
    return { key: threshold.toFixed(2), x, y, label: wanted ? label : null };
  });
}
