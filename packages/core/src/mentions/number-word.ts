import type { Numbers } from "../languages/numbers";

const known = new WeakMap<Numbers, Map<string, number | null>>();
const MOST_FORMS = 50_000;

/**
 * The value of one word that counts: `twenty`, `vijfentwintigduizend`.
 * @returns null for a word that does not count
 */
export function numberWord(word: string, numbers: Numbers): number | null {
  const direct = numbers.words[word];
  if (direct !== undefined) return direct;
  if (!numbers.compound || word.length < 6) return null;
  let seen = known.get(numbers);
  if (!seen) {
    seen = new Map();
    known.set(numbers, seen);
  }
  if (seen.size > MOST_FORMS) seen.clear();
  let value = seen.get(word);
  if (value === undefined) {
    value = takenApart(word, numbers, 0, 0);
    seen.set(word, value);
  }
  return value;
}

/** Longest piece first, so that "vierentwintig" is not read as "vier" and a rest that counts nothing. */
function takenApart(rest: string, numbers: Numbers, total: number, current: number): number | null {
  if (rest === "") return total + current;
  for (let length = rest.length; length > 1; length--) {
    const piece = rest.slice(0, length);
    const tail = rest.slice(length);
    const scale = numbers.scales[piece];
    const value = numbers.words[piece];
    if (scale === undefined && value === undefined) continue;
    const next =
      scale === undefined
        ? takenApart(joined(tail, numbers), numbers, total, current + (value as number))
        : scale < 1000
          ? takenApart(joined(tail, numbers), numbers, total, Math.max(current, 1) * scale)
          : takenApart(tail, numbers, total + Math.max(current, 1) * scale, 0);
    if (next !== null) return next;
  }
  return null;
}

function joined(tail: string, numbers: Numbers): string {
  const joiner = numbers.joiners.find((word) => tail.startsWith(word) && tail.length > word.length);
  return joiner === undefined ? tail : tail.slice(joiner.length);
}
