import type { Holder } from "@standpoint/core/codebook";
import type { Words } from "@standpoint/words/words";
import { textWidth } from "../../marks/text-width";
import type { TimeScale } from "../../marks/time-axis";
import { type Cluster, clusterSteps, type Held } from "./cluster-steps";
import { daysOf } from "./days-of";
import type { ProposalDatum } from "./props";
import { clusterSentence, stepSentence } from "./words";

/** The width and height that each step has to itself, in px: a finger's target. */
export const PITCH = 24;

type Beside = { readonly x: number; readonly text: string; readonly anchor: "start" | "end" };

/** A mark's place: its middle, and its row counted from the top of the lane. */
type Placed = { readonly x: number; readonly row: number; readonly sentence: string };

export type PlacedStep = Placed & {
  readonly datum: ProposalDatum;
  /** The days it may have been, where no day is known; null for a day. */
  readonly span: { readonly from: number; readonly to: number } | null;
  readonly label: Beside | null;
};

export type PlacedCluster = Placed & { readonly cluster: Cluster };

export const STEP_LABEL = 13;
/** Half of a cluster's mark. */
export const CLUSTER = 11;
const BESIDE = 9;

/** Where a step lies on the axis; null when it has no date or lies outside. */
function hold(datum: ProposalDatum, scale: TimeScale): Held | null {
  if (datum.date === null) return null;
  const [left = 0, right = 0] = scale.range();
  const [first, last] = daysOf(datum.date).map((day) => scale(day)) as [number, number];
  if (last < left - 0.5 || first > right + 0.5) return null;
  const from = Math.round(Math.max(first, left) * 10) / 10;
  const to = Math.round(Math.min(last, right) * 10) / 10;
  const x = Math.round(((from + to) / 2) * 10) / 10;
  return { datum, x, from, to, partial: datum.date.length < 10 };
}

/** What takes part in the row: a step or a cluster, and how far it reaches. */
type Part = {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly reach: { readonly from: number; readonly to: number };
  readonly held: Held | null;
  readonly cluster: Cluster | null;
  row: number;
};

const stepPart = (held: Held): Part => ({
  x: held.x,
  from: held.from,
  to: held.to,
  reach: { from: Math.min(held.from, held.x - PITCH / 2), to: Math.max(held.to, held.x + PITCH / 2) },
  held,
  cluster: null,
  row: 0,
});

const clusterPart = (cluster: Cluster): Part => ({
  x: cluster.x,
  from: cluster.x,
  to: cluster.x,
  reach: { from: cluster.x - CLUSTER - 1, to: cluster.x + CLUSTER + 1 },
  held: null,
  cluster,
  row: 0,
});

const keyOf = ({ held, cluster }: Part) => held?.datum.id ?? cluster?.data[0]?.id ?? "";

/** Gives each the first row where it touches nobody. */
function dodge(parts: readonly Part[]): number {
  const ends: number[] = [];
  for (const one of parts) {
    const free = ends.findIndex((end) => end <= one.reach.from + 0.01);
    one.row = free === -1 ? ends.length : free;
    ends[one.row] = one.reach.to;
  }
  return ends.length;
}

/** The width that names may use, and the line that they may not cross. */
type Room = { readonly left: number; readonly right: number; readonly line: number | null };

/** Names beside the marks: to the right where there is room before the next, else to the left, else none. */
function labelRow(row: readonly Part[], room: Room, textOf: (datum: ProposalDatum) => string) {
  const placed: PlacedStep["label"][] = [];
  let taken = room.left;
  row.forEach((one, i) => {
    // A name does not cross the line of the day shown.
    const edge = room.line !== null && room.line > one.x ? Math.min(room.right, room.line - 2) : room.right;
    const text = one.held ? textOf(one.held.datum) : "";
    const wide = textWidth(text, STEP_LABEL) + BESIDE;
    const end = row[i + 1]?.reach.from ?? edge;
    const from = Math.max(one.to, one.x + BESIDE - 2);
    let to = one.reach.to;
    if (text !== "" && from + wide + 4 <= end) {
      placed.push({ x: Math.round(from + BESIDE - 4), text, anchor: "start" });
      to = from + wide + 4;
    } else if (text !== "" && one.reach.from - wide + 4 >= taken)
      placed.push({ x: Math.round(Math.min(one.from, one.x - BESIDE + 2) - BESIDE + 4), text, anchor: "end" });
    else placed.push(null);
    taken = Math.max(to, one.reach.to);
  });
  return placed;
}

function partsOf(data: readonly ProposalDatum[], scale: TimeScale, clustered: boolean): Part[] {
  const held = data.map((datum) => hold(datum, scale)).filter((one) => one !== null);
  const { clusters, single } = clustered ? clusterSteps(held, PITCH) : { clusters: [], single: held };
  const parts = [...single.map(stepPart), ...clusters.map(clusterPart)];
  return parts.sort((a, b) => a.reach.from - b.reach.from || keyOf(a).localeCompare(keyOf(b)));
}

export type StepWords = {
  readonly labels: (holder: Holder) => string;
  /** What stands beside a mark. */
  readonly beside: (datum: ProposalDatum) => string;
  readonly words: Words;
};

/** Lays the steps of one lane out: no two marks share a place, no name touches another. */
export function placeSteps(
  data: readonly ProposalDatum[],
  scale: TimeScale,
  room: Room,
  { labels, beside, words }: StepWords,
  clustered: boolean,
): { steps: PlacedStep[]; clusters: PlacedCluster[]; rows: number } {
  const parts = partsOf(data, scale, clustered);
  const rows = dodge(parts);
  const steps: PlacedStep[] = [];
  const clusters: PlacedCluster[] = [];
  for (let row = 0; row < rows; row += 1) {
    const inRow = parts.filter((one) => one.row === row);
    const names = labelRow(inRow, room, beside);
    inRow.forEach(({ x, held, cluster, from, to }, i) => {
      if (cluster) clusters.push({ x, row, cluster, sentence: clusterSentence(cluster, words) });
      if (!held) return;
      const span = held.partial ? { from, to } : null;
      steps.push({
        datum: held.datum,
        sentence: stepSentence(held.datum, labels, words),
        x,
        row,
        span,
        label: names[i] ?? null,
      });
    });
  }
  return { steps, clusters, rows };
}
