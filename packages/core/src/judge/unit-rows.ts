import { markedSums } from "./marked-sums";
import type { MarkedWords } from "./marked-words";
import type { NetMemory } from "./net-memory";
import type { NetWeights } from "./net-weights";

/** What a net adds up is kept in whole numbers, this many a unit of weight. */
export const STEPS = 512;
/** No row says more than 32 units of weight; sums of a window's rows stay far below the 64 that sixteen bits hold. */
const MOST = 16_384;

/** What a marked word adds to each unit whose window holds it: [window × unit], the furthest before it first. */
export type UnitRows = {
  /** To be called with a text's words before their rows are asked for. */
  readonly begin: (words: MarkedWords) => void;
  /** @returns the address of a word's row */
  readonly at: (number: number) => number;
};

/** Works each marked word out once, when it is first met. The rows are what stands last in the memory: it grows with them. */
export function unitRows(weights: NetWeights, memory: NetMemory): UnitRows {
  const { unit: values } = weights.size;
  const { width, row } = memory;
  const { ofMarkedWord, forgetWords } = markedSums(weights);
  let of: MarkedWords | undefined;
  let filled = 0;
  /** Where the rows begin: behind all that takes room before a text is read. */
  let base = 0;

  function begin(words: MarkedWords): void {
    base ||= memory.room(0);
    if (words === of) return;
    of = words;
    filled = 0;
    forgetWords();
  }

  function at(number: number): number {
    if (number >= filled) catchUp(of as MarkedWords);
    return base + number * row;
  }

  function catchUp(words: MarkedWords): void {
    const count = words.set.length;
    memory.reach(base + count * row);
    for (; filled < count; filled++) write(ofMarkedWord(words, filled), (base + filled * row) >> 1);
  }

  /** Values by which a unit is filled up stay zero. */
  function write(sums: Float32Array, to: number): void {
    const whole = memory.whole();
    for (let from = 0, start = to; from < sums.length; from += values, start += width) {
      for (let k = 0; k < values; k++) whole[start + k] = inSteps(sums[from + k] as number);
    }
  }

  return { begin, at };
}

function inSteps(value: number): number {
  return Math.max(-MOST, Math.min(MOST, Math.round(value * STEPS)));
}
