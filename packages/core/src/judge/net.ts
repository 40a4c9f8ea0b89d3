import { marksIn } from "./marks";
import { CLASSES, type NetWeights } from "./net-weights";
import type { Passage, View } from "./passage";
import type { Units } from "./units";
import { wordBuckets } from "./word-buckets";

/** Known words kept with what they weigh; beyond it the table begins anew. */
const MOST_WORDS = 30_000;

/** What the net makes of one holder in one passage. */
export type Verdict = {
  /** How likely each class is; none first, then the stances in the codebook's order. */
  readonly chances: Float64Array;
  /** By unit of the passage: how much it spoke for a class; see `weighUnits`. */
  readonly weigh: (classIndex: number) => Float64Array;
};

export type Net = {
  /** Reads the words of a passage, once for all its holders. */
  readonly read: (units: Units, passage: Passage) => Float32Array;
  /** @param base what `read` gave for this passage */
  readonly judge: (units: Units, passage: Passage, base: Float32Array, view: View) => Verdict;
};

/**
 * A convolution over word, letter-group and mark vectors; its first layer is linear up to one sum per unit, so what a word
 * or a set of marks adds to each unit of the window is worked out once and kept. Units are pooled three ways: by
 * attention, by the largest of all, by the largest where the holder is named.
 */
export function makeNet(weights: NetWeights): Net {
  const { size } = weights;
  const { unit: width, window } = size;
  const half = window >> 1;
  const words = new Map<string, Float32Array>();
  const sets: Float32Array[] = [];

  function ofWord(language: string, form: string): Float32Array {
    const key = `${language}|${form}`;
    let sums = words.get(key);
    if (!sums) {
      if (words.size >= MOST_WORDS) words.clear();
      sums = spread(weights, wordVector(weights, wordBuckets(language, form)));
      words.set(key, sums);
    }
    return sums;
  }

  function ofSet(set: number): Float32Array {
    let sums = sets[set];
    if (!sums) {
      const vector = new Float32Array(size.word);
      for (const mark of marksIn(set)) addTo(vector, weights.marks.get(mark));
      sums = spread(weights, vector);
      sets[set] = sums;
    }
    return sums;
  }

  /** Adds what stands at a unit to all units whose window holds it: they lie side by side, and so do the sums. */
  function put(out: Float32Array, at: number, sums: Float32Array, sign: number): void {
    const first = (at - half) * width;
    const from = Math.max(0, -first);
    const to = Math.min(sums.length, out.length - first);
    for (let i = from; i < to; i++) out[first + i] = (out[first + i] as number) + sign * (sums[i] as number);
  }

  function read(units: Units, { from, to }: Passage): Float32Array {
    const count = to - from;
    const out = new Float32Array(count * width);
    for (let i = 0; i < count; i++) out.set(weights.readBase, i * width);
    for (let i = 0; i < count; i++) {
      const unit = from + i;
      const form = units.form[unit] as string;
      if (form) put(out, i, ofWord(units.language, form), 1);
      put(out, i, ofSet(units.marks[unit] as number), 1);
      const mention = units.mention[unit] as number;
      if (mention >= 0) put(out, i, ofSet((units.mentions[mention] as Units["mentions"][number]).asOther), 1);
    }
    return out;
  }

  function judge(units: Units, { from, to }: Passage, base: Float32Array, view: View): Verdict {
    const count = to - from;
    const x = base.slice();
    for (let i = 0; i < count; i++) {
      const p = (view.position[i] as number) * width;
      for (let k = 0; k < width; k++)
        x[i * width + k] = (x[i * width + k] as number) + (weights.position[p + k] as number);
      if (!view.named[i]) continue;
      const mention = units.mentions[units.mention[from + i] as number] as Units["mentions"][number];
      put(x, i, ofSet(mention.asOther), -1);
      put(x, i, ofSet(mention.asOwn), 1);
    }
    for (const [i, set] of view.claimed) put(x, i, ofSet(set), 1);
    const pooled = pool(weights, x, count, view.named);
    for (const mark of view.whole) addTo(pooled.sums, weights.whole.get(mark));
    const { hidden, chances } = decide(weights, pooled.sums);
    return { chances, weigh: (index) => weighUnits(weights, x, count, pooled, hidden, index) };
  }

  return { read, judge };
}

function wordVector({ words, size }: NetWeights, buckets: readonly number[]): Float32Array {
  const vector = new Float32Array(size.word);
  for (const bucket of buckets) addTo(vector, words.subarray(bucket * size.word, (bucket + 1) * size.word));
  const scale = wordScale(buckets.length);
  for (let k = 0; k < vector.length; k++) vector[k] = (vector[k] as number) * scale;
  return vector;
}

/** Long words have more letter groups; their vectors are kept as long as those of short ones. */
export function wordScale(buckets: number): number {
  return 2 / Math.sqrt(Math.max(1, buckets));
}

/** What a vector adds to each unit whose window holds it, the furthest before it first: [window × unit]. */
function spread({ read, size }: NetWeights, vector: Float32Array): Float32Array {
  const { window, unit, word } = size;
  const out = new Float32Array(window * unit);
  for (let j = 0; j < window; j++) {
    for (let k = 0; k < unit; k++) {
      let sum = 0;
      const at = (j * unit + k) * word;
      for (let d = 0; d < word; d++) sum += (read[at + d] as number) * (vector[d] as number);
      out[(window - 1 - j) * unit + k] = sum;
    }
  }
  return out;
}

function addTo(sum: Float32Array, more: Float32Array | undefined): void {
  if (more) for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + (more[k] as number);
}

type Pooled = {
  readonly sums: Float32Array;
  readonly share: Float64Array;
  readonly largest: Int32Array;
  readonly largestNamed: Int32Array;
};

/** Cuts `x` at zero in place and pools it. */
function pool({ attention, size }: NetWeights, x: Float32Array, count: number, named: Uint8Array): Pooled {
  const width = size.unit;
  const share = new Float64Array(count);
  const sums = new Float32Array(3 * width);
  const largest = new Int32Array(width).fill(-1);
  const largestNamed = new Int32Array(width).fill(-1);
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    let score = 0;
    const at = i * width;
    for (let k = 0; k < width; k++) {
      let value = x[at + k] as number;
      if (value < 0) x[at + k] = value = 0;
      score += (attention[k] as number) * value;
      if (largest[k] === -1 || value > (sums[width + k] as number)) {
        sums[width + k] = value;
        largest[k] = i;
      }
      if (named[i] && (largestNamed[k] === -1 || value > (sums[2 * width + k] as number))) {
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
    const part = ((share[i] as number) / total) as number;
    share[i] = part;
    const at = i * width;
    for (let k = 0; k < width; k++) sums[k] = (sums[k] as number) + part * (x[at + k] as number);
  }
  return { sums, share, largest, largestNamed };
}

function decide(weights: NetWeights, sums: Float32Array): { hidden: Float32Array; chances: Float64Array } {
  const { last, lastBase, out, outBase, size } = weights;
  const hidden = new Float32Array(size.last);
  for (let k = 0; k < size.last; k++) {
    let sum = lastBase[k] as number;
    const at = k * sums.length;
    for (let d = 0; d < sums.length; d++) sum += (last[at + d] as number) * (sums[d] as number);
    hidden[k] = Math.max(0, sum);
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

/** How much each unit spoke for a class: its part of the pooled sums, times how the class rises with them. */
function weighUnits(
  weights: NetWeights,
  x: Float32Array,
  count: number,
  pooled: Pooled,
  hidden: Float32Array,
  index: number,
): Float64Array {
  const { last, out, size } = weights;
  const width = size.unit;
  const slope = new Float64Array(3 * width);
  for (let k = 0; k < size.last; k++) {
    if (!hidden[k]) continue;
    const way = out[index * size.last + k] as number;
    for (let d = 0; d < slope.length; d++)
      slope[d] = (slope[d] as number) + way * (last[k * slope.length + d] as number);
  }
  const spoke = new Float64Array(count);
  const credit = (unit: number, by: number): void => {
    spoke[unit] = (spoke[unit] as number) + by;
  };
  for (let k = 0; k < width; k++) {
    for (let i = 0; i < count; i++) {
      credit(i, (pooled.share[i] as number) * (x[i * width + k] as number) * (slope[k] as number));
    }
    const most = pooled.largest[k] as number;
    if (most >= 0) credit(most, (pooled.sums[width + k] as number) * (slope[width + k] as number));
    const own = pooled.largestNamed[k] as number;
    if (own >= 0) credit(own, (x[own * width + k] as number) * (slope[2 * width + k] as number));
  }
  return spoke;
}
