import type { NetMemory } from "./net-memory";
import type { NetWeights } from "./net-weights";
import { LONGEST, type View } from "./passage";
import { placeRows } from "./place-rows";
import { softmax } from "./softmax";
import { STEPS } from "./unit-rows";

/** A unit whose share of the attention is smaller adds nothing that could be seen. */
const LEAST_SHARE = 1e-6;

/** Where a passage's units are pooled: addresses in the net's memory, written anew by each passage. */
export type Pools = {
  /** What each unit is read as, cut at zero, in steps: [units × unit width]. */
  readonly cells: number;
  /** By unit: its share of the attention. */
  readonly share: number;
  /** By attention, the largest of all, the largest where the holder is named: [3 × unit width]. */
  readonly pooled: number;
  /** @param seen what the words add up to, [units × unit width] */
  readonly pool: (seen: number, view: View) => void;
};

export function makePools(weights: NetWeights, memory: NetMemory): Pools {
  const { kernel, unit, width } = memory;
  const rowAt = placeRows(weights, memory);
  const attention = memory.room(width * 4);
  const cells = memory.room(LONGEST * unit);
  const loud = memory.room(LONGEST * 16);
  const share = memory.room(LONGEST * 4);
  const pooled = memory.room(3 * width * 4);
  const places = memory.room(LONGEST * 4);
  const own = memory.room(LONGEST * 2);
  const scores = new Float64Array(LONGEST);
  memory.fractions().set(
    weights.attention.map((weight) => weight / STEPS),
    attention >> 2,
  );

  function place({ position, neighbours, named }: View): void {
    const whole = memory.whole();
    const numbers = memory.numbers();
    for (let i = 0; i < named.length; i++) {
      numbers[(places >> 2) + i] = rowAt(position[i] as number, neighbours[i] as number);
      whole[(own >> 1) + i] = -(named[i] as number);
    }
  }

  /** Attention's scores come in four parts. */
  function attend(count: number): void {
    const fractions = memory.fractions();
    for (let i = 0, at = loud >> 2; i < count; i++, at += 4) {
      const left = (fractions[at] as number) + (fractions[at + 1] as number);
      scores[i] = left + ((fractions[at + 2] as number) + (fractions[at + 3] as number));
    }
    softmax(scores, count);
    for (let i = 0; i < count; i++) {
      const part = scores[i] as number;
      fractions[(share >> 2) + i] = part < LEAST_SHARE ? 0 : part;
    }
  }

  function pool(seen: number, view: View): void {
    const count = view.named.length;
    place(view);
    kernel.cut(seen, places, own, attention, cells, loud, pooled, count, unit, 1 / STEPS);
    attend(count);
    kernel.gather(cells, share, pooled, count, unit, 1 / STEPS);
  }

  return { cells, share, pooled, pool };
}
