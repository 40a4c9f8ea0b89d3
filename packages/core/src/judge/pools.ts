import { addTo } from "./marked-sums";
import type { NetWeights } from "./net-weights";
import { LONGEST, type View } from "./passage";
import { placeRows } from "./place-rows";
import { softmax } from "./softmax";
import { lower, STEPS, upper } from "./unit-rows";

/** A unit whose share of the attention is smaller adds nothing that could be seen. */
const LEAST_SHARE = 1e-6;

/** Where a passage's units are pooled. Written anew by each passage: new arrays would cost more than the work in them. */
export type Pools = {
  /** What each unit is read as, cut at zero, in steps: [units × unit width]. */
  readonly cells: Int32Array;
  /** By unit: its share of the attention. */
  readonly share: Float64Array;
  /** By attention, the largest of all, the largest where the holder is named: [3 × unit width]. */
  readonly pooled: Float64Array;
  /** @param seen what the words add up to, [units × unit width] in pairs */
  readonly pool: (seen: Int32Array, view: View) => void;
};

export function makePools(weights: NetWeights): Pools {
  const width = weights.size.unit;
  const { table, rowAt } = placeRows(weights);
  const attention = Float64Array.from(weights.attention, (weight) => weight / STEPS);
  const cells = new Int32Array(LONGEST * width);
  const share = new Float64Array(LONGEST);
  const pooled = new Float64Array(3 * width);
  const most = new Int32Array(2 * width);

  /** Adds what stands where from the holder, cuts at zero, and notes the largest and how loud each unit is. */
  function cut(seen: Int32Array, { named, position, neighbours }: View): void {
    most.fill(0);
    for (let i = 0; i < named.length; i++) {
      const place = rowAt(position[i] as number, neighbours[i] as number);
      const at = i * width;
      const own = named[i] === 1;
      let score = 0;
      for (let k = 0; k < width; k += 2) {
        const both = seen[(at + k) >> 1] as number;
        const first = above(lower(both) + (table[place + k] as number));
        const second = above(upper(both) + (table[place + k + 1] as number));
        cells[at + k] = first;
        cells[at + k + 1] = second;
        score += (attention[k] as number) * first + (attention[k + 1] as number) * second;
        if (first > (most[k] as number)) most[k] = first;
        if (second > (most[k + 1] as number)) most[k + 1] = second;
        if (!own) continue;
        if (first > (most[width + k] as number)) most[width + k] = first;
        if (second > (most[width + k + 1] as number)) most[width + k + 1] = second;
      }
      share[i] = score;
    }
  }

  function pool(seen: Int32Array, view: View): void {
    const count = view.named.length;
    cut(seen, view);
    softmax(share, count);
    pooled.fill(0);
    for (let i = 0; i < count; i++) {
      const part = share[i] as number;
      if (part < LEAST_SHARE) continue;
      for (let k = 0; k < width; k++) pooled[k] = (pooled[k] as number) + part * (cells[i * width + k] as number);
    }
    for (let k = 0; k < 2 * width; k++) pooled[width + k] = most[k] as number;
    for (let k = 0; k < pooled.length; k++) pooled[k] = (pooled[k] as number) / STEPS;
    for (const mark of view.whole) addTo(pooled, weights.whole.get(mark));
  }

  return { cells, share, pooled, pool };
}

/** A whole number cut at zero, without a jump that could not be foreseen. */
function above(value: number): number {
  return value & ~(value >> 31);
}
