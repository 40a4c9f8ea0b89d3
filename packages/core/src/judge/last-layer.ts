import type { NetMemory } from "./net-memory";
import { CLASSES, type NetWeights } from "./net-weights";
import { softmax } from "./softmax";

/** From what was pooled to the chances of the classes. */
export type LastLayer = {
  /** What the last layer answered, cut at zero: an address in the net's memory. */
  readonly hidden: number;
  /** By row of the last layer, filled up to four: [rows × 3 × unit width]. */
  readonly last: Float32Array;
  /** @param whole marks of the holder as a whole */
  readonly decide: (pooled: number, whole: readonly number[]) => Float64Array;
};

export function lastLayer(weights: NetWeights, memory: NetMemory): LastLayer {
  const { kernel, width } = memory;
  const { size, out, outBase, lastBase } = weights;
  const rows = Math.ceil(size.last / 4) * 4;
  const wide = 3 * width;
  const last = filledUp(weights, width, rows);
  const lastAt = memory.room(last.length * 4);
  const base = memory.room(rows * 4);
  const hidden = memory.room(rows * 4);
  memory.fractions().set(last, lastAt >> 2);
  const bases = new Map<readonly number[], Float32Array>();

  /** The layer is linear: what the holder's own marks add is worked out once for each few that come together. */
  function baseOf(whole: readonly number[]): Float32Array {
    let known = bases.get(whole);
    if (!known) {
      known = new Float32Array(rows);
      known.set(lastBase);
      for (const mark of whole) {
        const row = weights.whole.get(mark);
        for (let k = 0; row && k < size.last; k++) {
          let sum = 0;
          for (let d = 0; d < row.length; d++) sum += (weights.last[k * row.length + d] as number) * (row[d] as number);
          known[k] = (known[k] as number) + sum;
        }
      }
      bases.set(whole, known);
    }
    return known;
  }

  function decide(pooled: number, whole: readonly number[]): Float64Array {
    const fractions = memory.fractions();
    fractions.set(baseOf(whole), base >> 2);
    kernel.decide(pooled, lastAt, base, hidden, rows, wide * 4);
    const chances = new Float64Array(CLASSES);
    for (let c = 0; c < CLASSES; c++) {
      let sum = outBase[c] as number;
      const at = hidden >> 2;
      for (let k = 0; k < size.last; k++) sum += (out[c * size.last + k] as number) * (fractions[at + k] as number);
      chances[c] = sum;
    }
    softmax(chances, CLASSES);
    return chances;
  }

  return { hidden, last, decide };
}

/** The rows of the last layer with each pool as wide as the memory's units are. */
function filledUp({ last, size }: NetWeights, width: number, rows: number): Float32Array {
  const out = new Float32Array(rows * 3 * width);
  for (let row = 0; row < size.last; row++) {
    for (let pool = 0; pool < 3; pool++) {
      const from = (row * 3 + pool) * size.unit;
      out.set(last.subarray(from, from + size.unit), (row * 3 + pool) * width);
    }
  }
  return out;
}
