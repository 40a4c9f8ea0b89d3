import { marksIn } from "./marks";
import type { NetWeights } from "./net-weights";
import { wordBuckets } from "./word-buckets";

/** Words as they are marked, kept with what they weigh; beyond this many the table begins anew. */
const MOST_WORDS = 60_000;

/** What a unit adds to each unit whose window holds it, the furthest before it first: [window × unit]. */
export type UnitSums = {
  /** @param set of marks (marks.ts) */
  readonly ofSet: (set: number) => Float32Array;
  readonly ofMarkedWord: (language: string, form: string, set: number) => Float32Array;
};

/** Works each word and each set of marks out once. */
export function unitSums(weights: NetWeights): UnitSums {
  const words = new Map<string, Map<string, Float32Array>>();
  const markedWords = new Map<string, Map<string, Map<number, Float32Array>>>();
  const sets: Float32Array[] = [];
  let kept = 0;

  function ofWord(language: string, form: string): Float32Array {
    const known = within(words, language);
    let sums = known.get(form);
    if (!sums) {
      sums = spread(weights, wordVector(weights, wordBuckets(language, form)));
      known.set(form, sums);
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

  function ofMarkedWord(language: string, form: string, set: number): Float32Array {
    if (!form) return ofSet(set);
    const marked = within(within(markedWords, language), form);
    let sums = marked.get(set);
    if (!sums) {
      sums = ofWord(language, form).slice();
      addTo(sums, ofSet(set));
      marked.set(set, sums);
      if (++kept > MOST_WORDS) {
        kept = 0;
        words.clear();
        markedWords.clear();
      }
    }
    return sums;
  }

  return { ofSet, ofMarkedWord };
}

function within<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  let map = maps.get(key);
  if (!map) {
    map = new Map();
    maps.set(key, map);
  }
  return map;
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

export function addTo(sum: Float32Array, more: Float32Array | undefined): void {
  if (more) for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + (more[k] as number);
}
