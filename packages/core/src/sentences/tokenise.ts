import type { Lexicon } from "../match/lexicon";
import { COMMA_ATOM, QUOTE_ATOM } from "../match/pattern";
import { BREAK, COMMA, CUT, NUMBER, QUOTE, STOP, type Tokens, WORD } from "./tokens";

/** How a language ties small words to others with an apostrophe. */
export type Clitics = {
  /** Cut off behind: `'s` in "Poland's". */
  readonly after: readonly string[];
  /** Cut off in front: `l'` in "l'Allemagne". */
  readonly before: readonly string[];
};

const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const SPACE = 4;
const HYPHEN = 5;
const OTHER = 0;

/** Character classes of the whole basic plane; the automaton of the tokeniser reads nothing else. */
const CHARACTERS = characterClasses();

function characterClasses(): Uint8Array {
  const classes = new Uint8Array(65536);
  for (let code = 0; code < 65536; code++) {
    if (code >= 0x2e80 && code < 0xf900) continue;
    const sign = String.fromCharCode(code);
    if (/[\p{L}\p{M}]/u.test(sign)) classes[code] = LETTER;
    else if (/\p{Nd}/u.test(sign)) classes[code] = DIGIT;
    else if (/\s/.test(sign) && sign !== "\n") classes[code] = SPACE;
  }
  classes["'".charCodeAt(0)] = APOSTROPHE;
  classes["-".charCodeAt(0)] = HYPHEN;
  return classes;
}

const SIGNS: Readonly<Record<string, number>> = {
  ".": STOP,
  "!": STOP,
  "?": STOP,
  "…": STOP,
  ",": COMMA,
  ";": CUT,
  ":": CUT,
  "–": CUT,
  "(": CUT,
  ")": CUT,
  "[": CUT,
  "]": CUT,
  "|": CUT,
  '"': QUOTE,
  "\n": BREAK,
};

/** @param plain text from document/normalise.ts: one form of quotes, dashes and spaces */
export function tokenise(plain: string, lexicon: Pick<Lexicon, "classOf">, clitics: Clitics): Tokens {
  const length = plain.length;
  const start = new Int32Array(length + 1);
  const end = new Int32Array(length + 1);
  const kind = new Uint8Array(length + 2);
  const wordClass = new Int32Array(length + 1);
  const commaClass = lexicon.classOf(COMMA_ATOM);
  const quoteClass = lexicon.classOf(QUOTE_ATOM);
  let count = 0;
  const put = (from: number, to: number, what: number, cls: number): void => {
    start[count] = from;
    end[count] = to;
    kind[count] = what;
    wordClass[count++] = cls;
  };
  const word = (from: number, to: number): void => put(from, to, WORD, lexicon.classOf(plain.slice(from, to)));
  const letters = (from: number): number => {
    let at = from;
    while (at < length && (CHARACTERS[plain.charCodeAt(at)] as number) === LETTER) at++;
    return at;
  };

  /** `U.S.` is one word, with its stops; a lone initial is not. */
  const initials = (from: number): number => {
    let at = from;
    while (CHARACTERS[plain.charCodeAt(at)] === LETTER && plain[at + 1] === ".") at += 2;
    return at > from + 2 ? at : from + 1;
  };

  /** A word with its apostrophes: one token, or two where the pack cuts. */
  const wordFrom = (from: number): number => {
    let at = letters(from);
    if (at === from + 1 && plain[at] === ".") at = initials(from);
    while (plain[at] === "'" && CHARACTERS[plain.charCodeAt(at + 1)] === LETTER) {
      const tail = letters(at + 1);
      if (clitics.before.includes(plain.slice(from, at + 1).toLowerCase())) {
        word(from, at + 1);
        return at + 1;
      }
      if (clitics.after.includes(plain.slice(at, tail).toLowerCase())) {
        word(from, at);
        word(at, tail);
        return tail;
      }
      at = tail;
    }
    word(from, at);
    return at;
  };

  const numberFrom = (from: number): number => {
    let at = from + 1;
    for (; at < length; at++) {
      const what = CHARACTERS[plain.charCodeAt(at)] as number;
      const sign = plain[at] as string;
      const inner = (sign === "." || sign === ",") && CHARACTERS[plain.charCodeAt(at + 1)] === DIGIT;
      if (what !== DIGIT && what !== LETTER && !inner) break;
    }
    put(from, at, NUMBER, lexicon.classOf(plain.slice(from, at)));
    return at;
  };

  for (let at = 0; at < length; ) {
    const what = CHARACTERS[plain.charCodeAt(at)] as number;
    if (what === LETTER) at = wordFrom(at);
    else if (what === DIGIT) at = numberFrom(at);
    else if (what === OTHER || what === APOSTROPHE) {
      const sign = SIGNS[plain[at] as string] ?? (what === APOSTROPHE ? QUOTE : 0);
      if (sign) put(at, at + 1, sign, sign === COMMA ? commaClass : sign === QUOTE ? quoteClass : 0);
      at++;
    } else {
      if (what === HYPHEN && plain[at - 1] === " " && plain[at + 1] === " ") put(at, at + 1, CUT, 0);
      at++;
    }
  }
  return { count, start: start.subarray(0, count), end: end.subarray(0, count), kind, wordClass };
}
