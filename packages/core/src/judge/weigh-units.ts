import type { LastLayer } from "./last-layer";
import type { NetMemory } from "./net-memory";
import type { NetWeights } from "./net-weights";
import { LONGEST } from "./passage";
import type { Pools } from "./pools";
import { STEPS } from "./unit-rows";

/**
 * How much each unit of the passage that was judged last spoke for a class: what it adds to its window, times how the class
 * rises with that.
 * @param words where the addresses of the passage's rows stand
 */
export type WeighUnits = (words: number, named: Uint8Array, classIndex: number) => Float64Array;

export function unitWeigher(
  { size, out }: NetWeights,
  memory: NetMemory,
  { cells, share }: Pools,
  { hidden, last }: LastLayer,
): WeighUnits {
  const { kernel, width, unit, row, half } = memory;
  const wide = 3 * width;
  const slopeAt = memory.room(wide * 4);
  const spoke = memory.room(LONGEST * 4);
  const pull = memory.room((LONGEST + 2 * half) * width * 4) + half * width * 4;

  /** How a class rises with each pooled value. */
  function slopeOf(classIndex: number): Float32Array {
    const fractions = memory.fractions();
    const slope = fractions.subarray(slopeAt >> 2, (slopeAt >> 2) + wide).fill(0);
    for (let k = 0; k < size.last; k++) {
      if (!fractions[(hidden >> 2) + k]) continue;
      const way = out[classIndex * size.last + k] as number;
      for (let d = 0; d < wide; d++) slope[d] = (slope[d] as number) + way * (last[k * wide + d] as number);
    }
    return slope;
  }

  /** The largest values count as a whole, at the first unit that has them. */
  function pullLargest(slope: Float32Array, named: Uint8Array): void {
    const whole = memory.whole();
    const fractions = memory.fractions();
    for (let k = 0; k < width; k++) {
      let [most, mostOwn, best, bestOwn] = [0, 0, -1, -1];
      for (let i = 0, at = (cells >> 1) + k; i < named.length; i++, at += width) {
        const value = whole[at] as number;
        if (value > most) {
          most = value;
          best = i;
        }
        if (value > mostOwn && named[i]) {
          mostOwn = value;
          bestOwn = i;
        }
      }
      const at = (pull >> 2) + k;
      if (best >= 0) fractions[at + best * width]! += slope[width + k] as number;
      if (bestOwn >= 0) fractions[at + bestOwn * width]! += slope[2 * width + k] as number;
    }
  }

  return (words, named, classIndex) => {
    const slope = slopeOf(classIndex);
    const count = named.length;
    kernel.pull(cells, share, slopeAt, pull, count, unit);
    const end = (pull >> 2) + count * width;
    memory.fractions().fill(0, end, end + half * width);
    pullLargest(slope, named);
    kernel.weigh(words, pull - half * width * 4, spoke, count, unit, row);
    const fractions = memory.fractions();
    const weights = new Float64Array(count);
    for (let i = 0; i < count; i++) weights[i] = (fractions[(spoke >> 2) + i] as number) / STEPS;
    return weights;
  };
}
