import type { Numbers } from "../languages/numbers";
import { NUMBER, type Tokens, WORD } from "../sentences/tokens";
import { numberWord } from "./number-word";
import type { WrittenNumber } from "./quantity";

/** What a number reader looks at. */
export type Words = { readonly plain: string; readonly tokens: Tokens };

/** The words of one token in small letters. */
export function lowerWord({ plain, tokens }: Words, at: number): string {
  return plain.slice(tokens.start[at] as number, tokens.end[at] as number).toLowerCase();
}

/**
 * Reads the number that begins at a token, in digits ("10.000", "10 000", "30k", "1,5 miljoen") or words.
 * @param end the token after the last one to look at
 * @returns null where none begins
 */
export function readNumber(words: Words, numbers: Numbers, at: number, end: number): WrittenNumber | null {
  const kind = words.tokens.kind[at];
  if (kind === NUMBER) return readDigits(words, numbers, at, end);
  return kind === WORD ? readWords(words, numbers, at, end) : null;
}

function readDigits(words: Words, numbers: Numbers, at: number, end: number): WrittenNumber | null {
  const written = /^([\d.,]+)(\p{L}*)$/u.exec(lowerWord(words, at));
  if (!written?.[1]) return null;
  const [, digits, letters = ""] = written;
  let to = at + 1;
  let text = digits;
  if (letters === "") {
    while (to < end && isGroup(words, to)) text += words.plain.slice(words.tokens.start[to], words.tokens.end[to++]);
  }
  const value = digitsValue(text, numbers);
  const inside = letters === "" ? 1 : numbers.scales[letters];
  if (value === null || inside === undefined) return null;
  const behind = letters === "" && to < end ? scaleAt(words, numbers, to) : 0;
  if (behind > 0) to++;
  const scale = behind > 0 ? behind : inside;
  return { value: Math.round(value * scale), from: at, to, yearLike: scale === 1 && /^(19|20)\d\d$/.test(text), scale };
}

/** "10 000": three digits after a single space belong to the number before. */
function isGroup({ plain, tokens }: Words, at: number): boolean {
  const start = tokens.start[at] as number;
  if (tokens.kind[at] !== NUMBER || tokens.end[at - 1] !== start - 1 || plain[start - 1] !== " ") return false;
  const before = plain.slice(tokens.start[at - 1] as number, start - 1);
  return /^\d{3}$/.test(plain.slice(start, tokens.end[at])) && /^\d{1,3}$/.test(before);
}

function digitsValue(text: string, numbers: Numbers): number | null {
  const grouped = new RegExp(`^\\d{1,3}([${escaped(numbers.grouping)}]\\d{3})+$`);
  if (grouped.test(text)) return Number(text.replace(/\D/g, ""));
  const decimal = new RegExp(`^\\d+[${escaped(numbers.decimal)}]\\d+$`);
  if (decimal.test(text)) return Number(text.replace(/\D/g, "."));
  return /^\d+$/.test(text) ? Number(text) : null;
}

function escaped(signs: string): string {
  return signs.replace(/[\]\\^-]/g, "\\$&");
}

function scaleAt(words: Words, numbers: Numbers, at: number): number {
  return words.tokens.kind[at] === WORD ? (numbers.scales[lowerWord(words, at)] ?? 0) : 0;
}

function readWords(words: Words, numbers: Numbers, at: number, end: number): WrittenNumber | null {
  let total = 0;
  let current = 0;
  let scale = 1;
  let to = at;
  for (let i = at; i < end && words.tokens.kind[i] === WORD; i++) {
    const word = lowerWord(words, i);
    if (to > at && numbers.joiners.includes(word)) continue;
    const factor = numbers.scales[word];
    const value = factor === undefined ? numberWord(word, numbers) : 0;
    if (value === null) break;
    if (factor === undefined) current += value;
    else if (factor < 1000) current = Math.max(current, 1) * factor;
    else {
      total += Math.max(current, 1) * factor;
      current = 0;
      scale = factor;
    }
    to = i + 1;
  }
  return to === at ? null : { value: total + current, from: at, to, yearLike: false, scale };
}
