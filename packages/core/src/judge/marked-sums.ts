import type { MarkedWords } from "./marked-words";
import { marksIn } from "./marks";
import type { NetWeights } from "./net-weights";
import { wordBuckets } from "./word-buckets";

/** What marked words add to each unit whose window holds them: [window × unit], the furthest before it first. */
export type MarkedSums = {
  readonly ofMarkedWord: (words: MarkedWords, number: number) => Float32Array;
  /** Words are kept until a new memory of numbers begins; sets of marks are few. */
  readonly forgetWords: () => void;
};

export function markedSums(weights: NetWeights): MarkedSums {
  const bare = new Map<string, Float32Array>();
  const sets: Float32Array[] = [];

  function ofWord(language: string, form: string): Float32Array {
    const key = `${language} ${form}`;
    let sums = bare.get(key);
    if (!sums) {
      sums = spread(weights, wordVector(weights, wordBuckets(language, form)));
      bare.set(key, sums);
    }
    return sums;
  }

  function ofSet(set: number): Float32Array {
    let sums = sets[set];
    if (!sums) {
      const vector = new Float32Array(weights.size.word);
      for (const mark of marksIn(set)) addTo(vector, weights.marks.get(mark));
      sums = spread(weights, vector);
      sets[set] = sums;
    }
    return sums;
  }

  function ofMarkedWord({ language, form, set }: MarkedWords, number: number): Float32Array {
    const marks = ofSet(set[number] as number);
    const word = form[number] as string;
    if (!word) return marks;
    const sums = marks.slice();
    addTo(sums, ofWord(language[number] as string, word));
    return sums;
  }

  return { ofMarkedWord, forgetWords: () => bare.clear() };
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

export function addTo(sum: Float32Array | Float64Array, more: Float32Array | undefined): void {
  if (more) for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + (more[k] as number);
}
