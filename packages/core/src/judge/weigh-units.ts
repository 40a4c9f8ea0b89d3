import type { NetWeights } from "./net-weights";
import { lower, STEPS, type UnitRows, upper } from "./unit-rows";

/** A passage as the last layer sees it. */
export type Seen = {
  /** What each unit is read as, cut at zero: [units × unit width]. */
  readonly cells: Int32Array;
  /** By unit: its share of the attention. */
  readonly share: Float64Array;
  readonly named: Uint8Array;
  readonly hidden: Float64Array;
};

/**
 * How much each unit of a passage spoke for a class: what it adds to its window, times how the class rises with that.
 * @param numbers of the passage's words
 */
export function weighUnits(
  weights: NetWeights,
  { rowOf }: UnitRows,
  numbers: Int32Array,
  seen: Seen,
  classIndex: number,
): Float64Array {
  const { unit: width, window } = weights.size;
  const pull = pullOn(weights, seen, classIndex);
  return Float64Array.from(numbers, (number, i) => {
    const row = rowOf(number);
    const first = (i - (window >> 1)) * width;
    let sum = 0;
    for (let pair = 0; pair < row.length; pair++) {
      const at = first + 2 * pair;
      if (at < 0 || at >= pull.length) continue;
      const both = row[pair] as number;
      sum += lower(both) * (pull[at] as number) + upper(both) * (pull[at + 1] as number);
    }
    return sum / STEPS;
  });
}

/** How a class rises with each value of each unit that the pools let through: [units × unit width]. */
function pullOn(weights: NetWeights, { cells, share, named, hidden }: Seen, classIndex: number): Float64Array {
  const width = weights.size.unit;
  const slope = slopeOf(weights, hidden, classIndex);
  const pull = new Float64Array(named.length * width);
  for (let i = 0; i < named.length; i++) {
    for (let k = 0; k < width; k++) {
      if (cells[i * width + k]) pull[i * width + k] = (share[i] as number) * (slope[k] as number);
    }
  }
  const add = (column: number, cell: number, by: number): void => {
    if (cell >= 0) pull[cell * width + column] = (pull[cell * width + column] as number) + by;
  };
  for (let k = 0; k < width; k++) {
    add(k, largest(cells, width, k, named.length), slope[width + k] as number);
    add(k, largest(cells, width, k, named.length, named), slope[2 * width + k] as number);
  }
  return pull;
}

/** How a class rises with each pooled value. */
function slopeOf({ last, out, size }: NetWeights, hidden: Float64Array, classIndex: number): Float64Array {
  const slope = new Float64Array(3 * size.unit);
  for (let k = 0; k < size.last; k++) {
    if (!hidden[k]) continue;
    const way = out[classIndex * size.last + k] as number;
    for (let d = 0; d < slope.length; d++)
      slope[d] = (slope[d] as number) + way * (last[k * slope.length + d] as number);
  }
  return slope;
}

/** @returns the first unit with the largest value in a column, of those named where that is asked; -1 for none */
function largest(cells: Int32Array, width: number, column: number, count: number, named?: Uint8Array): number {
  let best = -1;
  let most = 0;
  for (let i = 0; i < count; i++) {
    const value = cells[i * width + column] as number;
    if (value <= most || (named && !named[i])) continue;
    most = value;
    best = i;
  }
  return best;
}
