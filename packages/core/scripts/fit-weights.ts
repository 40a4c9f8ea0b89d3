import { CLASSES, type Weights } from "../src/leanings/weights";
import type { Example } from "./leaning-examples";

/** An example with what it counts against the others. */
export type Weighted = Pick<Example, "marks" | "answer"> & { readonly counts: number };

/** A mark seen in fewer examples says nothing. */
const FEWEST = 3;
/** Weights below this many hundredths are left out. */
const SMALLEST = 4;
/** How strongly weights are drawn to zero (L2), and the steps of Adam: chosen by cross-validation over desks. */
const SHRINK = 4;
const STEPS = 80;
const RATE = 0.05;
const SIZE = CLASSES.length;

/** Multinomial logistic regression over all examples at once: the same input gives the same weights. */
export function fitWeights(examples: readonly Weighted[]): Weights {
  const marks = ["bias", ...frequentMarks(examples)];
  const index = new Map(marks.map((mark, i) => [mark, i]));
  const inputs = examples.map((one) => Int32Array.from([0, ...one.marks.flatMap((mark) => index.get(mark) ?? [])]));
  const weights = new Float64Array(marks.length * SIZE);
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeAt(weights, inputs, examples);
    for (let at = 0; at < weights.length; at++) {
      const pull = at < SIZE ? 0 : SHRINK * (weights[at] as number);
      const now = (slope[at] as number) + pull;
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * now;
      square[at] = 0.999 * (square[at] as number) + 0.001 * now * now;
      const spread = Math.sqrt((square[at] as number) / (1 - 0.999 ** step)) + 1e-8;
      weights[at] = (weights[at] as number) - (RATE * (mean[at] as number)) / (1 - 0.9 ** step) / spread;
    }
  }
  return inHundredths(marks, weights);
}

function frequentMarks(examples: readonly Weighted[]): string[] {
  const counts = new Map<string, number>();
  for (const { marks } of examples) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return [...counts].flatMap(([mark, count]) => (count >= FEWEST ? [mark] : [])).sort();
}

function slopeAt(weights: Float64Array, inputs: readonly Int32Array[], examples: readonly Weighted[]): Float64Array {
  const slope = new Float64Array(weights.length);
  const sums = new Float64Array(SIZE);
  for (const [i, input] of inputs.entries()) {
    const { answer, counts } = examples[i] as Weighted;
    sums.fill(0);
    for (const mark of input) for (let k = 0; k < SIZE; k++) sums[k]! += weights[mark * SIZE + k]!;
    const top = Math.max(...sums);
    let total = 0;
    for (let k = 0; k < SIZE; k++) total += sums[k] = Math.exp(sums[k]! - top);
    for (let k = 0; k < SIZE; k++) {
      const error = (sums[k]! / total - (k === answer ? 1 : 0)) * counts;
      for (const mark of input) slope[mark * SIZE + k]! += error;
    }
  }
  return slope;
}

function inHundredths(marks: readonly string[], weights: Float64Array): Weights {
  const rows = marks.map((mark, i) => {
    const row = [...weights.subarray(i * SIZE, (i + 1) * SIZE)].map((weight) => Math.round(weight * 100));
    return [mark, row] as const;
  });
  return Object.fromEntries(rows.filter(([mark, row]) => mark === "bias" || row.some((w) => Math.abs(w) >= SMALLEST)));
}
