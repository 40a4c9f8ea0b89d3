import { markedSums } from "./marked-sums";
import type { MarkedWords } from "./marked-words";
import type { NetWeights } from "./net-weights";

/** What a net adds up is kept in whole numbers, this many a unit of weight. */
export const STEPS = 512;
/** No row says more than 32 units of weight; sums of a window's rows stay far below the 64 that half a number holds. */
const MOST = 16_384;

/**
 * What a marked word adds to each unit whose window holds it: [window × unit], the furthest before it first. Two values
 * lie in one number (`lower`, `upper`), so that one addition does the work of two.
 */
export type UnitRows = {
  /** To be called with a text's words before their rows are asked for. */
  readonly begin: (words: MarkedWords) => void;
  /** Adds a word's row around a unit: units lie side by side in `out`, and so do they in a row. */
  readonly put: (out: Int32Array, end: number, unit: number, number: number) => void;
  /** Puts one word's row in the place of another's. */
  readonly exchange: (out: Int32Array, end: number, unit: number, number: number, old: number) => void;
  readonly rowOf: (number: number) => Int32Array;
};

/** @returns the first of two values that lie in one number */
export function lower(both: number): number {
  return (both << 16) >> 16;
}

/** @returns the second, which the sign of the first has borrowed from */
export function upper(both: number): number {
  return (both - ((both << 16) >> 16)) >> 16;
}

/** Works each marked word out once, when it is first met. */
export function unitRows(weights: NetWeights): UnitRows {
  const { unit, window } = weights.size;
  const pairs = unit >> 1;
  const width = window * pairs;
  const half = window >> 1;
  const { ofMarkedWord, forgetWords } = markedSums(weights);
  let of: MarkedWords | undefined;
  let table = new Int32Array(1024 * width);
  let filled = 0;

  function begin(words: MarkedWords): void {
    if (words === of) return;
    of = words;
    filled = 0;
    forgetWords();
  }

  /** Where a word's row stands in the table. */
  function placeOf(number: number): number {
    if (number >= filled) catchUp(of as MarkedWords);
    return number * width;
  }

  function catchUp(words: MarkedWords): void {
    const count = words.set.length;
    if (count * width > table.length) {
      const wider = new Int32Array(2 * count * width);
      wider.set(table);
      table = wider;
    }
    for (; filled < count; filled++) pack(ofMarkedWord(words, filled), table, filled * width);
  }

  function put(out: Int32Array, end: number, at: number, number: number): void {
    const place = placeOf(number);
    const first = (at - half) * pairs;
    const to = Math.min(width, end - first);
    const row = table;
    for (let i = Math.max(0, -first); i < to; i++)
      out[first + i] = (out[first + i] as number) + (row[place + i] as number);
  }

  function exchange(out: Int32Array, end: number, at: number, number: number, old: number): void {
    const place = placeOf(number);
    const back = placeOf(old);
    const first = (at - half) * pairs;
    const to = Math.min(width, end - first);
    const row = table;
    for (let i = Math.max(0, -first); i < to; i++)
      out[first + i] = (out[first + i] as number) + (row[place + i] as number) - (row[back + i] as number);
  }

  const rowOf = (number: number): Int32Array => {
    const place = placeOf(number);
    return table.subarray(place, place + width);
  };

  return { begin, put, exchange, rowOf };
}

function pack(sums: Float32Array, table: Int32Array, at: number): void {
  for (let i = 0; 2 * i < sums.length; i++)
    table[at + i] = inSteps(sums[2 * i] as number) + (inSteps(sums[2 * i + 1] as number) << 16);
}

function inSteps(value: number): number {
  return Math.max(-MOST, Math.min(MOST, Math.round(value * STEPS)));
}
