import { lastLayer } from "./last-layer";
import { type NumberedText, numberWords } from "./marked-words";
import { netMemory } from "./net-memory";
import type { NetWeights } from "./net-weights";
import type { Passage, View } from "./passage";
import { makePools } from "./pools";
import { textSums } from "./text-sums";
import { unitRows } from "./unit-rows";
import type { Units } from "./units";
import { unitWeigher } from "./weigh-units";

/** What the net makes of one holder in one passage. */
export type Verdict = {
  /** How likely each class is; none first, then the stances in the codebook's order. */
  readonly chances: Float64Array;
  /** By unit of the passage: how much its word and marks spoke for a class. */
  readonly weigh: (classIndex: number) => Float64Array;
};

/** Judges a passage as one holder sees it. */
export type Judge = (passage: Passage, view: View) => Verdict;

/** Passages of a text that follow each other share what its words add up to. */
export type Net = (units: Units) => Judge;

/**
 * A convolution over word, letter-group and mark vectors; its first layer is linear up to one sum per unit, so what a word
 * with its marks adds to each unit of the window is worked out once and kept. Units are pooled three ways: by attention,
 * by the largest of all, by the largest where the holder is named. The inner loops are kernel.wat's.
 */
export function makeNet(weights: NetWeights): Net {
  const memory = netMemory(weights.size);
  const pools = makePools(weights, memory);
  const layer = lastLayer(weights, memory);
  const weighUnits = unitWeigher(weights, memory, pools, layer);
  const sums = textSums(memory, unitRows(weights, memory));

  /** Leaves what the pools make of a passage in the memory. @returns where the addresses of its words' rows stand */
  function read(units: Units, text: NumberedText, passage: Passage, view: View): number {
    const words = sums.see(units, text, passage, view);
    pools.pool(sums.seen, view);
    return words;
  }

  return (units) => {
    const text = numberWords(units);
    return (passage, view) => {
      read(units, text, passage, view);
      const chances = layer.decide(pools.pooled, view.whole);
      // Few verdicts are asked for their reasons: those are read once more, so that none keeps all its cells.
      const weigh = (index: number): Float64Array => {
        const words = read(units, text, passage, view);
        layer.decide(pools.pooled, view.whole);
        return weighUnits(words, view.named, index);
      };
      return { chances, weigh };
    };
  };
}
