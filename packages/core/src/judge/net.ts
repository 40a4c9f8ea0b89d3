import { type MarkedWords, type NumberedText, numberWords } from "./marked-words";
import { CLASSES, type NetWeights } from "./net-weights";
import { LONGEST, type Passage, type View } from "./passage";
import { makePools } from "./pools";
import { softmax } from "./softmax";
import { unitRows } from "./unit-rows";
import type { UnitMention, Units } from "./units";
import { weighUnits } from "./weigh-units";

/** What the net makes of one holder in one passage. */
export type Verdict = {
  /** How likely each class is; none first, then the stances in the codebook's order. */
  readonly chances: Float64Array;
  /** By unit of the passage: how much its word and marks spoke for a class. */
  readonly weigh: (classIndex: number) => Float64Array;
};

/** Judges a passage as one holder sees it. */
export type Judge = (passage: Passage, view: View) => Verdict;

/** Passages of a text that follow each other over the same words share what the words add up to. */
export type Net = (units: Units) => Judge;

/**
 * A convolution over word, letter-group and mark vectors; its first layer is linear up to one sum per unit, so what a word
 * with its marks adds to each unit of the window is worked out once and kept. Units are pooled three ways: by attention,
 * by the largest of all, by the largest where the holder is named.
 */
export function makeNet(weights: NetWeights): Net {
  const pairs = weights.size.unit >> 1;
  const rows = unitRows(weights);
  const { cells, share, pooled, pool } = makePools(weights);
  const sums = new Int32Array(LONGEST * pairs);
  const seen = new Int32Array(LONGEST * pairs);
  const hidden = new Float64Array(weights.size.last);

  /** What the words of a passage add up to, whoever is asked about. */
  function sumUp(units: Units, { words, numbers }: NumberedText, from: number, to: number): void {
    const end = (to - from) * pairs;
    sums.fill(0, 0, end);
    for (let unit = from; unit < to; unit++) {
      rows.put(sums, end, unit - from, numbers[unit] as number);
      const mention = units.mentions[units.mention[unit] as number];
      if (mention) rows.put(sums, end, unit - from, ofSet(words, mention.asOther));
    }
  }

  /** The same as the holder sees it: its own name is no other's, and the rules' claims about it stand at their words. */
  function seenBy(units: Units, words: MarkedWords, from: number, view: View): void {
    const end = view.named.length * pairs;
    for (let i = 0; i < end; i++) seen[i] = sums[i] as number;
    for (let i = 0; i < view.named.length; i++) {
      if (!view.named[i]) continue;
      const mention = units.mentions[units.mention[from + i] as number] as UnitMention;
      rows.exchange(seen, end, i, ofSet(words, mention.asOwn), ofSet(words, mention.asOther));
    }
    for (const [i, set] of view.claimed) rows.put(seen, end, i, ofSet(words, set));
  }

  /** Whose words stand in `sums`. */
  let summed: (Passage & { readonly text: NumberedText }) | undefined;

  /** Leaves what the pools make of a passage in `pooled`. */
  function read(units: Units, text: NumberedText, { from, to }: Passage, view: View): void {
    rows.begin(text.words);
    if (summed?.text !== text || summed.from !== from || summed.to !== to) {
      sumUp(units, text, from, to);
      summed = { text, from, to };
    }
    seenBy(units, text.words, from, view);
    pool(seen, view);
  }

  return (units) => {
    const text = numberWords(units);
    return (passage, view) => {
      read(units, text, passage, view);
      const chances = decide(weights, pooled, hidden);
      // Few verdicts are asked for their reasons: those are read once more, so that none keeps all its cells.
      const weigh = (index: number): Float64Array => {
        read(units, text, passage, view);
        decide(weights, pooled, hidden);
        const numbers = text.numbers.subarray(passage.from, passage.to);
        return weighUnits(weights, rows, numbers, { cells, share, named: view.named, hidden }, index);
      };
      return { chances, weigh };
    };
  };
}

function ofSet(words: MarkedWords, set: number): number {
  return words.numberOf("", "", set);
}

/** @param hidden where the last layer is left */
function decide(weights: NetWeights, sums: Float64Array, hidden: Float64Array): Float64Array {
  const { last, lastBase, out, outBase, size } = weights;
  const wide = sums.length;
  // Four rows at once: one sum alone would wait for each of its additions.
  for (let k = 0; k < size.last; k += 4) {
    let [a, b, c, d] = [lastBase[k] as number, lastBase[k + 1] ?? 0, lastBase[k + 2] ?? 0, lastBase[k + 3] ?? 0];
    const at = k * wide;
    for (let i = 0; i < wide; i++) {
      const value = sums[i] as number;
      a += (last[at + i] as number) * value;
      b += (last[at + wide + i] as number) * value;
      c += (last[at + 2 * wide + i] as number) * value;
      d += (last[at + 3 * wide + i] as number) * value;
    }
    hidden[k] = Math.max(0, a);
    hidden[k + 1] = Math.max(0, b);
    hidden[k + 2] = Math.max(0, c);
    hidden[k + 3] = Math.max(0, d);
  }
  const chances = new Float64Array(CLASSES);
  for (let c = 0; c < CLASSES; c++) {
    let sum = outBase[c] as number;
    for (let k = 0; k < size.last; k++) sum += (out[c * size.last + k] as number) * (hidden[k] as number);
    chances[c] = sum;
  }
  softmax(chances, CLASSES);
  return chances;
}
