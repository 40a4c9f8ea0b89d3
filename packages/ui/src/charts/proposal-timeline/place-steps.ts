import type { Holder } from "@standpoint/core/codebook";
import { textWidth } from "../../marks/text-width";
import type { TimeScale } from "../../marks/time-axis";
import type { ProposalDatum } from "./props";
import { proposersText, stepSentence } from "./words";

/** The width and height that each step has to itself, in px: a finger's target. */
export const PITCH = 24;

export type PlacedStep = {
  readonly datum: ProposalDatum;
  readonly sentence: string;
  /** Middle of the mark. */
  readonly x: number;
  /** Counted from the top of the lane. */
  readonly row: number;
  /** The days it may have been, where no day is known; null for a day. */
  readonly span: { readonly from: number; readonly to: number } | null;
  readonly label: { readonly x: number; readonly text: string; readonly anchor: "start" | "end" } | null;
};

export const STEP_LABEL = 13;
const BESIDE = 9;

const utc = (year: number, month: number, day: number) => new Date(Date.UTC(year, month, day));

/** First and last day that a date of some precision can mean. */
function daysOf(date: string): [Date, Date] {
  const [year = 1970, month, day] = date.split("-").map(Number);
  if (month === undefined) return [utc(year, 0, 1), utc(year, 11, 31)];
  if (day === undefined) return [utc(year, month - 1, 1), utc(year, month, 0)];
  return [utc(year, month - 1, day), utc(year, month - 1, day)];
}

type Held = { datum: ProposalDatum; x: number; from: number; to: number; partial: boolean; row: number };

/** Where a step lies on the axis; null when it has no date or lies outside. */
function hold(datum: ProposalDatum, scale: TimeScale): Held | null {
  if (datum.date === null) return null;
  const [left = 0, right = 0] = scale.range();
  const [first, last] = daysOf(datum.date).map((day) => scale(day)) as [number, number];
  if (last < left - 0.5 || first > right + 0.5) return null;
  const from = Math.round(Math.max(first, left) * 10) / 10;
  const to = Math.round(Math.min(last, right) * 10) / 10;
  const x = Math.round(((from + to) / 2) * 10) / 10;
  return { datum, x, from, to, partial: datum.date.length < 10, row: 0 };
}

const reach = (held: Held) => ({
  from: Math.min(held.from, held.x - PITCH / 2),
  to: Math.max(held.to, held.x + PITCH / 2),
});

/** Gives each the first row where it touches nobody. */
function dodge(held: Held[]): number {
  const ends: number[] = [];
  for (const one of held) {
    const { from, to } = reach(one);
    const free = ends.findIndex((end) => end <= from + 0.01);
    one.row = free === -1 ? ends.length : free;
    ends[one.row] = to;
  }
  return ends.length;
}

/** The width that names may use, and the line that they may not cross. */
type Room = { readonly left: number; readonly right: number; readonly line: number | null };

/** Names beside the marks: to the right where there is room before the next, else to the left, else none. */
function labelRow(row: readonly Held[], room: Room, labels: (holder: Holder) => string) {
  const placed: PlacedStep["label"][] = [];
  let taken = room.left;
  row.forEach((one, i) => {
    // A name does not cross the line of the day shown.
    const edge = room.line !== null && room.line > one.x ? Math.min(room.right, room.line - 2) : room.right;
    const text = proposersText(one.datum.proposers, labels);
    const wide = textWidth(text, STEP_LABEL) + BESIDE;
    const next = row[i + 1];
    const end = next ? reach(next).from : edge;
    const from = Math.max(one.to, one.x + BESIDE - 2);
    let to = reach(one).to;
    if (text !== "" && from + wide + 4 <= end) {
      placed.push({ x: Math.round(from + BESIDE - 4), text, anchor: "start" });
      to = from + wide + 4;
    } else if (text !== "" && reach(one).from - wide + 4 >= taken)
      placed.push({ x: Math.round(Math.min(one.from, one.x - BESIDE + 2) - BESIDE + 4), text, anchor: "end" });
    else placed.push(null);
    taken = Math.max(to, reach(one).to);
  });
  return placed;
}

/** Lays the steps of one lane out: no two marks share a place, no name touches another. */
export function placeSteps(
  data: readonly ProposalDatum[],
  scale: TimeScale,
  room: Room,
  labels: (holder: Holder) => string,
): { steps: PlacedStep[]; rows: number } {
  const held = data.map((datum) => hold(datum, scale)).filter((one) => one !== null);
  held.sort((a, b) => reach(a).from - reach(b).from || a.datum.id.localeCompare(b.datum.id));
  const rows = dodge(held);
  const steps: PlacedStep[] = [];
  for (let row = 0; row < rows; row += 1) {
    const inRow = held.filter((one) => one.row === row);
    const beside = labelRow(inRow, room, labels);
    inRow.forEach((one, i) => {
      const span = one.partial ? { from: one.from, to: one.to } : null;
      const sentence = stepSentence(one.datum, labels);
      steps.push({ datum: one.datum, sentence, x: one.x, row, span, label: beside[i] ?? null });
    });
  }
  return { steps, rows };
}
