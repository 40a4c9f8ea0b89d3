import type { Sentence } from "./sentence";
import { BREAK, CUT, NUMBER, QUOTE, STOP, type Tokens, WORD } from "./tokens";

/** What ends no sentence in a language. */
export type SentenceEnds = {
  /** Lower case, without the last stop: `min`, `z.b`, `u.s`. */
  readonly abbreviations: readonly string[];
  /** A number of one or two digits with a stop is an ordinal: "am 3. März". */
  readonly ordinalStop?: true;
};

/**
 * No sentence of a text is longer. Lists of thousands of names, or a page that lost its stops, are read in stretches,
 * so that the time they take grows as their length does. In tokens.
 */
const LONGEST = 200;

/**
 * Cuts the tokens into sentences: at a stop that a capital, a quote, a digit or the end follows, and at line breaks;
 * not after abbreviations and initials. A quotation that a paragraph leaves open goes on in the next.
 */
export function splitSentences(plain: string, tokens: Tokens, ends: SentenceEnds): Sentence[] {
  const abbreviations = new Set(ends.abbreviations);
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  let inQuote = false;
  let openedInside = false;
  const close = (to: number): void => {
    let last = to;
    while (last > from && tokens.kind[last - 1] === BREAK) last--;
    if (last > from) {
      sentences.push({ index: sentences.length, from, to: last, paragraph, masked: false, insideQuote: openedInside });
    }
    from = to;
    openedInside = inQuote;
  };
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kind[at];
    if (kind === QUOTE && plain[tokens.start[at] as number] === '"') inQuote = !inQuote;
    if (kind === BREAK) {
      close(at + 1);
      paragraph++;
      continue;
    }
    if (at - from >= LONGEST) close(at);
    if (kind !== STOP || !endsHere(plain, tokens, at, abbreviations)) continue;
    if (ends.ordinalStop && isOrdinal(plain, tokens, at)) continue;
    let to = at + 1;
    while (tokens.kind[to] === STOP) to++;
    if (tokens.kind[to] === QUOTE && tokens.start[to] === tokens.end[to - 1]) {
      if (plain[tokens.start[to] as number] === '"') inQuote = !inQuote;
      to++;
      if (continuesSpeech(plain, tokens, to)) {
        at = to - 1;
        continue;
      }
    }
    close(to);
    at = to - 1;
  }
  close(tokens.count);
  return sentences;
}

/** `"No." said X`: what follows the quotation in lower case belongs to it. */
function continuesSpeech(plain: string, tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== WORD) return tokens.kind[at] === CUT ? plain[tokens.start[at] as number] === "–" : false;
  const sign = plain[tokens.start[at] as number] as string;
  return sign === sign.toLowerCase() && sign !== sign.toUpperCase();
}

function endsHere(plain: string, tokens: Tokens, at: number, abbreviations: ReadonlySet<string>): boolean {
  const position = tokens.start[at] as number;
  if (at + 1 >= tokens.count) return true;
  const next = tokens.start[at + 1] as number;
  if (tokens.kind[at + 1] === STOP || tokens.kind[at + 1] === QUOTE) return tokens.kind[at + 1] === QUOTE;
  if (next === position + 1) return false;
  if (plain[position] === "." && at > 0 && tokens.end[at - 1] === position) {
    const before = wordBefore(plain, position);
    if (abbreviations.has(before.toLowerCase())) return false;
    if (/^\p{Lu}(\.\p{Lu})*$/u.test(before) && !before.includes(".")) return false;
    if (/^\p{Lu}(\.\p{Lu})+$/u.test(before))
      return startsSentence(plain, tokens, at + 1) && tokens.kind[at + 1] === QUOTE;
  }
  return startsSentence(plain, tokens, at + 1);
}

/** The number stands close to its stop, and a word follows on the same line. */
function isOrdinal(plain: string, tokens: Tokens, at: number): boolean {
  const before = at - 1;
  if (at === 0 || tokens.kind[before] !== NUMBER || tokens.kind[at + 1] !== WORD) return false;
  const start = tokens.start[before] as number;
  const end = tokens.end[before] as number;
  return end === tokens.start[at] && /^\d{1,2}$/.test(plain.slice(start, end));
}

function startsSentence(plain: string, tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] === NUMBER || tokens.kind[at] === BREAK || tokens.kind[at] === CUT) return true;
  const sign = plain[tokens.start[at] as number] as string;
  return sign !== sign.toLowerCase() || sign === sign.toUpperCase();
}

/** The letters and inner stops that lead up to a position: `U.S` before the last stop of "U.S.". */
function wordBefore(plain: string, position: number): string {
  let from = position;
  while (from > 0 && /[\p{L}.]/u.test(plain[from - 1] as string)) from--;
  return plain.slice(from, position);
}
