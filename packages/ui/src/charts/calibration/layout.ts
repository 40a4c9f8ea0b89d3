import { english } from "@standpoint/words/english";
import { type ChartHeading, heading, notes, paddingOf } from "../../marks/chart-text";
import { sourceNote } from "../../marks/source-note";
import { type UnitPlotScene, unitPlot } from "../../marks/unit-plot";
import type { TextBlock } from "../../marks/wrap-text";
import type { CalibrationDatum, CalibrationProps } from "./props";
import { calibrationSubtitle, calibrationTitle } from "./words";

/** One bin: a dot whose area is its number of readings, and the interval that so few readings leave. */
export type PlacedBin = {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** y of the interval's upper and lower end. */
  readonly high: number;
  readonly low: number;
};

export type CalibrationScene = {
  readonly width: number;
  readonly height: number;
  readonly heading: ChartHeading;
  readonly plot: UnitPlotScene;
  readonly bins: readonly PlacedBin[];
  readonly notes: readonly TextBlock[];
};

const LARGEST = 11;
const SMALLEST = 2.5;
/** 97.5th percentile of the normal distribution. */
const Z = 1.96;

/** Where everything in the chart goes, in px. */
export function layout(props: CalibrationProps): CalibrationScene {
  const { data, width, theme, words = english } = props;
  const pad = paddingOf(width, theme);
  const column = { x: pad, y: pad, width: width - 2 * pad };
  const said = { title: calibrationTitle(props, words), subtitle: calibrationSubtitle(props, words) };
  const head = heading(said, column, props.title !== false);
  const plot = unitPlot({ ...column, y: head.bottom }, words);
  const most = Math.max(1, ...data.map(({ n }) => n));
  const source = sourceNote(undefined, props.source, words);
  const foot = notes(source ? [source] : [], { ...column, y: plot.bottom + 44 });
  return {
    width,
    height: Math.ceil((foot.at(-1)?.bottom ?? plot.bottom + 40) + pad),
    heading: head,
    plot,
    bins: data.filter(({ n }) => n > 0).map((bin) => placeBin(bin, plot, most)),
    notes: foot,
  };
}

function placeBin(bin: CalibrationDatum, plot: UnitPlotScene, most: number): PlacedBin {
  const [low, high] = wilson(bin);
  const radius = Math.max(SMALLEST, LARGEST * Math.sqrt(bin.n / most));
  return {
    key: bin.from.toFixed(1),
    x: plot.x(bin.confidence),
    y: plot.y(bin.right),
    radius: Math.round(radius * 10) / 10,
    high: plot.y(high),
    low: plot.y(low),
  };
}

/** The Wilson score interval of a share, 95 %: holds for few readings and for shares of 0 and 1. */
export function wilson({ n, right }: Pick<CalibrationDatum, "n" | "right">): readonly [number, number] {
  const centre = (right + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z * Math.sqrt((right * (1 - right)) / n + Z ** 2 / (4 * n ** 2))) / (1 + Z ** 2 / n);
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
