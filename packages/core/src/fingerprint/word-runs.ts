/** A mixer of 32 bits (MurmurHash3's last step): every bit of the number moves half of the bits of the answer. */
export function mix(number: number): number {
  let hash = number ^ (number >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}

/**
 * Each pair of neighbouring words in a text as a number of 32 bits, in order, repetitions too. Case, punctuation,
 * line breaks and the forms of Unicode make no difference. Pairs tell two reports of one event apart, and a changed
 * word costs only two of them.
 */
export function wordRuns(text: string): number[] {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const runs: number[] = [];
  let last = 0;
  for (const [index, word] of words.entries()) {
    const hash = hashWord(word);
    if (index > 0) runs.push(mix(Math.imul(last, 31) ^ hash));
    last = hash;
  }
  return runs;
}
