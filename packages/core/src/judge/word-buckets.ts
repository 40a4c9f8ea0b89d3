/** Letters of a word's beginning that stand for its forms. */
const STEM = 5;
/** Lengths of the letter groups. */
const SHORTEST = 3;
const LONGEST = 5;

/** Words share this many buckets; two that meet in one are told apart by their other buckets. */
export const BUCKETS = 1 << 14;

/**
 * The buckets of a word: its whole form and its stem, which belong to its language, and its letter groups, which do not
 * ("troupes", "tropas", "troepen" share some).
 */
export function wordBuckets(language: string, form: string): number[] {
  const padded = `<${form}>`;
  const buckets = [bucket(`${language}|${form}`), bucket(`${language}^${form.slice(0, STEM)}`)];
  for (let size = SHORTEST; size <= LONGEST; size++) {
    for (let at = 0; at + size <= padded.length; at++) buckets.push(bucket(padded.slice(at, at + size)));
  }
  return buckets;
}

/** FNV-1a with a last stir, since few low bits of it are used. */
function bucket(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) % BUCKETS;
}
