import { wordScale } from "../../src/judge/marked-sums";
import { markOf, marksIn } from "../../src/judge/marks";
import { CLASSES, type NetSize, type NetWeights } from "../../src/judge/net-weights";
import { NEIGHBOURS, type Passage, POSITIONS, type View } from "../../src/judge/passage";
import type { UnitMention, Units } from "../../src/judge/units";
import { BUCKETS, wordBuckets } from "../../src/judge/word-buckets";

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Weights at random, about as large as those that are learned. */
export function randomWeights(size: NetSize, marks: readonly string[], random: () => number): NetWeights {
  const { word, unit, last, window } = size;
  const table = (length: number, most: number): Float32Array =>
    Float32Array.from({ length }, () => (random() * 2 - 1) * most);
  const rows = (width: number): Map<number, Float32Array> =>
    new Map(marks.map((mark) => [markOf(mark), table(width, 0.5)]));
  return {
    size,
    words: table(BUCKETS * word, 0.5),
    marks: rows(word),
    read: table(window * unit * word, 0.3),
    readBase: table(unit, 0.5),
    position: table(POSITIONS * unit, 0.5),
    neighbours: table(NEIGHBOURS * unit, 0.5),
    attention: table(unit, 0.5),
    whole: rows(3 * unit),
    last: table(last * 3 * unit, 0.3),
    lastBase: table(last, 0.3),
    out: table(CLASSES * last, 0.5),
    outBase: table(CLASSES, 0.3),
  };
}

/** The net step by step as docs/decisions/0006 tells it: no step is kept, none is taken at once with others. */
export function plainNet(weights: NetWeights, units: Units, { from, to }: Passage, view: View): number[] {
  const { size, attention, whole } = weights;
  const n = to - from;
  const vectors = Array.from({ length: n }, (_, i) => vectorOf(weights, units, from + i, i, view));
  const cells = vectors.map((_, i) => cellOf(weights, vectors, view, i));
  const scores = cells.map((cell) => Math.exp(sum(cell.map((value, k) => value * (attention[k] as number)))));
  const total = sum(scores);
  const columns = Array.from({ length: size.unit }, (_, k) => k);
  const most = (of: readonly number[][]): number[] =>
    columns.map((k) => Math.max(0, ...of.map((cell) => cell[k] as number)));
  const pooled = [
    ...columns.map((k) => sum(cells.map((cell, i) => ((scores[i] as number) / total) * (cell[k] as number)))),
    ...most(cells),
    ...most(cells.filter((_, i) => view.named[i])),
  ].map((value, d) => value + sum(view.whole.map((mark) => whole.get(mark)?.[d] ?? 0)));
  const hidden = layer(weights.last, weights.lastBase, pooled).map((value) => Math.max(0, value));
  const odds = layer(weights.out, weights.outBase, hidden).map(Math.exp);
  return odds.map((one) => one / sum(odds));
}

function vectorOf({ size, words, marks }: NetWeights, units: Units, unit: number, i: number, view: View): number[] {
  const form = units.form[unit] as string;
  const buckets = form ? wordBuckets(units.language, form) : [];
  const mention = units.mentions[units.mention[unit] as number] as UnitMention | undefined;
  const asked = mention ? marksIn(view.named[i] ? mention.asOwn : mention.asOther) : [];
  const claimed = view.claimed.flatMap(([at, set]) => (at === i ? marksIn(set) : []));
  const all = [...marksIn(units.marks[unit] as number), ...asked, ...claimed];
  return Array.from({ length: size.word }, (_, d) => {
    const letters = sum(buckets.map((bucket) => words[bucket * size.word + d] as number)) * wordScale(buckets.length);
    return letters + sum(all.map((mark) => marks.get(mark)?.[d] ?? 0));
  });
}

function cellOf(weights: NetWeights, vectors: readonly number[][], view: View, i: number): number[] {
  const { size, read, readBase, position, neighbours } = weights;
  const half = size.window >> 1;
  return Array.from({ length: size.unit }, (_, k) => {
    const where = position[(view.position[i] as number) * size.unit + k] as number;
    const between = neighbours[(view.neighbours[i] as number) * size.unit + k] as number;
    const window = Array.from({ length: size.window }, (_, j) => {
      const row = (j * size.unit + k) * size.word;
      return sum((vectors[i + j - half] ?? []).map((value, d) => value * (read[row + d] as number)));
    });
    return Math.max(0, (readBase[k] as number) + where + between + sum(window));
  });
}

function layer(weights: Float32Array, base: Float32Array, from: readonly number[]): number[] {
  return [...base].map(
    (start, k) => start + sum(from.map((value, d) => value * (weights[k * from.length + d] as number))),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0);
}
