import type { Numbers } from "../languages/numbers";
import { NUMBER, QUOTE, STOP, type Tokens, WORD } from "../sentences/tokens";
import { digitsValue } from "./digits-value";
import { mayCount } from "./may-count";
import { numberWord } from "./number-word";
import type { WrittenNumber } from "./quantity";

/** What a number reader looks at. */
export type Words = { readonly plain: string; readonly tokens: Tokens };

/** The words of one token in small letters. */
export function lowerWord({ tokens }: Words, at: number): string {
  return tokens.forms.lower(tokens.form[at] as number);
}

/**
 * Reads the number that begins at a token, in digits ("10.000", "10 000", "30k", "1,5 miljoen") or words.
 * @param end the token after the last one to look at
 * @returns null where none begins
 */
export function readNumber(words: Words, numbers: Numbers, at: number, end: number): WrittenNumber | null {
  const kind = words.tokens.kind[at];
  if (kind === NUMBER) return readDigits(words, numbers, at, end);
  if (kind !== WORD || !mayCount(words.tokens, numbers, at)) return null;
  return readWords(words, numbers, at, end);
}

function readDigits(words: Words, numbers: Numbers, at: number, end: number): WrittenNumber | null {
  const token = lowerWord(words, at);
  const length = digitsLength(token);
  const letters = token.slice(length);
  let to = at + 1;
  let text = token.slice(0, length);
  if (letters === "") {
    while (to < end && isGroup(words, numbers, to)) {
      if (words.tokens.kind[to] === QUOTE) to++;
      text += words.plain.slice(words.tokens.start[to], words.tokens.end[to++]);
    }
  }
  const inside = letters === "" ? 1 : numbers.scales[letters];
  const behind = letters === "" && to < end ? scaleAt(words, numbers, to) : 0;
  const value = digitsValue(text, numbers, behind > 0 || letters !== "");
  if (value === null || inside === undefined) return null;
  if (behind > 0) to = pastStop(words, to + 1, end);
  const scale = behind > 0 ? behind : inside;
  const yearLike = scale === 1 && text.length === 4 && /^(19|20)\d\d$/.test(text);
  return { value: Math.round(value * scale), from: at, to, yearLike, scale, digits: true };
}

/** "30 tys. żołnierzy": the stop of a short form inside the sentence. */
function pastStop({ plain, tokens }: Words, at: number, end: number): number {
  const short = tokens.kind[at] === STOP && plain[tokens.start[at] as number] === "." && at + 1 < end;
  return short && tokens.end[at - 1] === tokens.start[at] ? at + 1 : at;
}

function digitsLength(token: string): number {
  let at = 0;
  while (at < token.length && ((token[at] as string) <= "9" || token[at] === "." || token[at] === ",")) at++;
  return at;
}

/** "10 000", "10'000": three digits after a single space or such a sign belong to the number before. */
function isGroup({ plain, tokens }: Words, numbers: Numbers, at: number): boolean {
  const quoted =
    tokens.kind[at] === QUOTE && plain[tokens.start[at] as number] === "'" && numbers.grouping.includes("'");
  const group = quoted ? at + 1 : at;
  const start = tokens.start[group] as number;
  if (tokens.kind[group] !== NUMBER || tokens.end[at - 1] !== start - 1) return false;
  if (!quoted && plain[start - 1] !== " ") return false;
  const before = plain.slice(tokens.start[at - 1] as number, start - 1);
  return /^\d{3}$/.test(plain.slice(start, tokens.end[group])) && /^\d{1,3}$/.test(before);
}

function scaleAt(words: Words, numbers: Numbers, at: number): number {
  return words.tokens.kind[at] === WORD ? (numbers.scales[lowerWord(words, at)] ?? 0) : 0;
}

/**
 * Adds words up as long as each fits below what stands before: "two hundred | and | fifty | thousand" is one number,
 * "ten | thirty thousand" are two.
 */
function readWords(words: Words, numbers: Numbers, at: number, end: number): WrittenNumber | null {
  let total = 0;
  let current = 0;
  let scale = Number.POSITIVE_INFINITY;
  let room = Number.POSITIVE_INFINITY;
  let to = at;
  let scaled = at;
  for (let i = at; i < end && words.tokens.kind[i] === WORD; i++) {
    const word = lowerWord(words, i);
    const half = to > at ? halfAt(words, numbers, i, end) : 0;
    if (half === 0 && to > at && numbers.joiners.includes(word)) continue;
    const factor = numbers.scales[word];
    const pair = numbers.pairs && i + 1 < end ? numbers.pairs[`${word} ${lowerWord(words, i + 1)}`] : undefined;
    if (half > 0) {
      current += 0.5;
      i += half - 1;
    } else if (pair !== undefined || factor === undefined) {
      const value = pair ?? numberWord(word, numbers);
      if (value === null || value >= room) break;
      current += value;
      room = roomAfter(value, numbers);
      if (pair !== undefined) i++;
    } else {
      // What stands before this scale is the beginning of another number: "ten thousand and thirty thousand".
      if (factor >= scale) {
        current = 0;
        to = scaled;
        break;
      }
      if ((factor < 1000 && factor >= room && current >= factor) || current >= 1000) break;
      if (factor >= 1000) {
        total += Math.max(current, 1) * factor;
        scale = factor;
        current = 0;
        scaled = i + 1;
      } else current = Math.max(current, 1) * factor;
      room = factor;
    }
    to = i + 1;
  }
  const value = total + current;
  if (Number.isFinite(scale)) to = pastStop(words, to, end);
  if (to === at || value < 1 || !Number.isInteger(value)) return null;
  return { value, from: at, to, yearLike: false, scale: Number.isFinite(scale) ? scale : 1, digits: false };
}

/** What may still be added: units after tens, less than a hundred after hundreds. */
function roomAfter(value: number, numbers: Numbers): number {
  if (numbers.longTens?.includes(value)) return 20;
  for (const step of [1_000_000, 1000, 100, 10]) if (value % step === 0) return step;
  return 0;
}

/** How many words say "and a half" before a scale. */
function halfAt(words: Words, numbers: Numbers, at: number, end: number): number {
  for (const half of numbers.halves ?? []) {
    const parts = half.split(" ");
    const fits = parts.every((part, i) => at + i < end && lowerWord(words, at + i) === part);
    if (fits && scaleAt(words, numbers, at + parts.length) >= 1000) return parts.length;
  }
  return 0;
}
