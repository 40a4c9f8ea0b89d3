import { mix, wordRuns } from "./word-runs";

/** A text with fewer runs of words says too little: headlines and notes of a live page would look alike. */
const FEWEST_RUNS = 49;

const HALF = 32;
/** Makes the upper half of a run's bits out of the lower; any odd number without a pattern would do. */
const UPPER = 0x9e3779b1;

/**
 * The SimHash of a text: 64 bits in which texts that share most of their words in order differ little (Charikar,
 * "Similarity estimation techniques from rounding algorithms", 2002).
 * @returns null for a text of fewer than fifty words, which cannot be told from another by it
 */
export function fingerprint(text: string): bigint | null {
  const runs = wordRuns(text);
  if (runs.length < FEWEST_RUNS) return null;
  const votes = new Int32Array(2 * HALF);
  for (const run of runs) {
    vote(votes, 0, run);
    vote(votes, HALF, mix(run ^ UPPER));
  }
  return (BigInt(elected(votes, HALF)) << BigInt(HALF)) | BigInt(elected(votes, 0));
}

function vote(votes: Int32Array, from: number, hash: number): void {
  for (let bit = 0; bit < HALF; bit++) votes[from + bit]! += ((hash >>> bit) & 1) * 2 - 1;
}

/** @returns 32 bits, each as most runs have it. */
function elected(votes: Int32Array, from: number): number {
  let bits = 0;
  for (let bit = 0; bit < HALF; bit++) if ((votes[from + bit] as number) > 0) bits |= 1 << bit;
  return bits >>> 0;
}
