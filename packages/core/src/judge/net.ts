import { CLASSES, type NetWeights } from "./net-weights";
import type { Passage, View } from "./passage";
import { addTo, unitSums } from "./unit-sums";
import type { UnitMention, Units } from "./units";

/** A unit whose share of the attention is smaller adds nothing that could be seen. */
const LEAST_SHARE = 1e-7;

/** What the net makes of one holder in one passage. */
export type Verdict = {
  /** How likely each class is; none first, then the stances in the codebook's order. */
  readonly chances: Float64Array;
  /** By unit of the passage: how much its word and marks spoke for a class. */
  readonly weigh: (classIndex: number) => Float64Array;
};

/** Judges a passage as one holder sees it. */
export type Judge = (passage: Passage, view: View) => Verdict;

/** Reads the words of all passages, each once; whoever asks about other passages reads anew. */
export type Net = (units: Units, passages: readonly Passage[]) => Judge;

/** What the words of a text add up to. */
type ReadUnits = {
  readonly units: Units;
  /** [units × unit width] */
  readonly sums: Float32Array;
  /** 1 where a unit stands in some passage; the others were not read. */
  readonly read: Uint8Array;
};

/**
 * A convolution over word, letter-group and mark vectors; its first layer is linear up to one sum per unit, so what a word
 * with its marks adds to each unit of the window is worked out once and kept. Units are pooled three ways: by attention,
 * by the largest of all, by the largest where the holder is named.
 */
export function makeNet(weights: NetWeights): Net {
  const { size } = weights;
  const { unit: width, window } = size;
  const half = window >> 1;
  const { ofSet, ofMarkedWord } = unitSums(weights);

  /** Adds what stands at a unit to all units whose window holds it: they lie side by side, and so do the sums. */
  function put(out: Float32Array, at: number, sums: Float32Array, sign: number): void {
    const first = (at - half) * width;
    const from = Math.max(0, -first);
    const to = Math.min(sums.length, out.length - first);
    for (let i = from; i < to; i++) out[first + i] = (out[first + i] as number) + sign * (sums[i] as number);
  }

  function putUnit(out: Float32Array, at: number, units: Units, unit: number, sign: number): void {
    put(out, at, ofMarkedWord(units.language, units.form[unit] as string, units.marks[unit] as number), sign);
    const mention = units.mention[unit] as number;
    if (mention >= 0) put(out, at, ofSet((units.mentions[mention] as UnitMention).asOther), sign);
  }

  function read(units: Units, passages: readonly Passage[]): ReadUnits {
    const sums = new Float32Array(units.count * width);
    const inPassage = new Uint8Array(units.count);
    for (const { from, to } of passages) inPassage.fill(1, from, to);
    for (let unit = 0; unit < units.count; unit++) if (inPassage[unit]) putUnit(sums, unit, units, unit, 1);
    return { units, sums, read: inPassage };
  }

  /** How much each unit of a passage spoke for a class: what it adds to its window, times how the class rises with that. */
  function weighUnits({ units }: ReadUnits, { from, to }: Passage, pull: Float32Array): Float64Array {
    const spoke = new Float64Array(to - from);
    for (let i = 0; i < spoke.length; i++) {
      const sums = ofMarkedWord(units.language, units.form[from + i] as string, units.marks[from + i] as number);
      const first = (i - half) * width;
      const end = Math.min(sums.length, pull.length - first);
      let sum = 0;
      for (let k = Math.max(0, -first); k < end; k++) sum += (sums[k] as number) * (pull[first + k] as number);
      spoke[i] = sum;
    }
    return spoke;
  }

  /** A passage is read as if nothing stood before and behind it. */
  function cutOut({ units, sums, read }: ReadUnits, { from, to }: Passage): Float32Array {
    const x = sums.slice(from * width, to * width);
    for (let unit = Math.max(0, from - half); unit < from; unit++) {
      if (read[unit]) putUnit(x, unit - from, units, unit, -1);
    }
    for (let unit = to; unit < Math.min(units.count, to + half); unit++) {
      if (read[unit]) putUnit(x, unit - from, units, unit, -1);
    }
    return x;
  }

  function judge(text: ReadUnits, passage: Passage, view: View): Verdict {
    const { units } = text;
    const count = passage.to - passage.from;
    const x = cutOut(text, passage);
    for (let i = 0; i < count; i++) {
      if (!view.named[i]) continue;
      const mention = units.mentions[units.mention[passage.from + i] as number] as UnitMention;
      put(x, i, ofSet(mention.asOther), -1);
      put(x, i, ofSet(mention.asOwn), 1);
    }
    for (const [i, set] of view.claimed) put(x, i, ofSet(set), 1);
    const pooled = pool(weights, x, count, view);
    for (const mark of view.whole) addTo(pooled.sums, weights.whole.get(mark));
    const { hidden, chances } = decide(weights, pooled.sums);
    const weigh = (index: number): Float64Array =>
      weighUnits(text, passage, pullOn(weights, x, count, pooled, hidden, index));
    return { chances, weigh };
  }

  return (units, passages) => {
    const text = read(units, passages);
    return (passage, view) => judge(text, passage, view);
  };
}

type Pooled = {
  readonly sums: Float32Array;
  readonly share: Float64Array;
  readonly largest: Int32Array;
  readonly largestNamed: Int32Array;
};

/** Adds to `x` what stands where from the holder, cuts it at zero and pools it. */
function pool(weights: NetWeights, x: Float32Array, count: number, { named, position, neighbours }: View): Pooled {
  const { attention, readBase, position: places, neighbours: beside, size } = weights;
  const width = size.unit;
  const share = new Float64Array(count);
  const sums = new Float32Array(3 * width);
  const largest = new Int32Array(width).fill(-1);
  const largestNamed = new Int32Array(width).fill(-1);
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    let score = 0;
    const at = i * width;
    const place = (position[i] as number) * width;
    const next = (neighbours[i] as number) * width;
    const own = named[i] === 1;
    for (let k = 0; k < width; k++) {
      const stands = (readBase[k] as number) + (places[place + k] as number) + (beside[next + k] as number);
      const value = (x[at + k] as number) + stands;
      if (value <= 0) {
        x[at + k] = 0;
        continue;
      }
      x[at + k] = value;
      score += (attention[k] as number) * value;
      if (value > (sums[width + k] as number)) {
        sums[width + k] = value;
        largest[k] = i;
      }
      if (own && value > (sums[2 * width + k] as number)) {
        sums[2 * width + k] = value;
        largestNamed[k] = i;
      }
    }
    share[i] = score;
    top = Math.max(top, score);
  }
  let total = 0;
  for (let i = 0; i < count; i++) total += share[i] = Math.exp((share[i] as number) - top);
  for (let i = 0; i < count; i++) {
    const part = (share[i] as number) / total;
    share[i] = part;
    if (part < LEAST_SHARE) continue;
    const at = i * width;
    for (let k = 0; k < width; k++) sums[k] = (sums[k] as number) + part * (x[at + k] as number);
  }
  return { sums, share, largest, largestNamed };
}

function decide(weights: NetWeights, sums: Float32Array): { hidden: Float32Array; chances: Float64Array } {
  const { last, lastBase, out, outBase, size } = weights;
  const hidden = new Float32Array(size.last);
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
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < CLASSES; c++) {
    let sum = outBase[c] as number;
    for (let k = 0; k < size.last; k++) sum += (out[c * size.last + k] as number) * (hidden[k] as number);
    chances[c] = sum;
    top = Math.max(top, sum);
  }
  let total = 0;
  for (let c = 0; c < CLASSES; c++) total += chances[c] = Math.exp((chances[c] as number) - top);
  for (let c = 0; c < CLASSES; c++) chances[c] = (chances[c] as number) / total;
  return { hidden, chances };
}

/** How a class rises with each value of each unit that the pools let through: [units × unit width]. */
function pullOn(
  weights: NetWeights,
  x: Float32Array,
  count: number,
  pooled: Pooled,
  hidden: Float32Array,
  index: number,
): Float32Array {
  const { last, out, size } = weights;
  const width = size.unit;
  const slope = new Float64Array(3 * width);
  for (let k = 0; k < size.last; k++) {
    if (!hidden[k]) continue;
    const way = out[index * size.last + k] as number;
    for (let d = 0; d < slope.length; d++)
      slope[d] = (slope[d] as number) + way * (last[k * slope.length + d] as number);
  }
  const pull = new Float32Array(count * width);
  const add = (unit: number, k: number, by: number): void => {
    const at = unit * width + k;
    if (unit >= 0 && (x[at] as number) > 0) pull[at] = (pull[at] as number) + by;
  };
  for (let k = 0; k < width; k++) {
    for (let i = 0; i < count; i++) add(i, k, (pooled.share[i] as number) * (slope[k] as number));
    add(pooled.largest[k] as number, k, slope[width + k] as number);
    add(pooled.largestNamed[k] as number, k, slope[2 * width + k] as number);
  }
  return pull;
}
