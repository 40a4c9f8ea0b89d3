import { QUOTE_ATOM } from "../match/pattern";
import { type FormClasses, formsOf, type WordForms } from "../match/word-forms";
import { APOSTROPHE, CHARACTERS, DIGIT, HYPHEN, LETTER, SIGN } from "./characters";
import { COMMA, CUT, NUMBER, QUOTE, type Tokens, WORD } from "./tokens";

/** How a language ties small words to others with an apostrophe. */
export type Clitics = {
  /** Cut off behind: `'s` in "Poland's". */
  readonly after: readonly string[];
  /** Cut off in front: `l'` in "l'Allemagne". */
  readonly before: readonly string[];
};

const COMMA_SIGN = ",".charCodeAt(0);
const STOP_SIGN = ".".charCodeAt(0);
const APOSTROPHE_SIGN = "'".charCodeAt(0);
const QUOTE_UNITS = Uint16Array.of(QUOTE_ATOM.charCodeAt(0));
const SPACE_SIGN = " ".charCodeAt(0);

/** Longer than any clitic: what stands before an apostrophe and is longer is none, and is not looked at. */
const LONGEST_CLITIC = 12;

/** The text that is being cut, and the words so far. The arrays have room for the longest text yet and serve again. */
type Cutting = {
  units: Uint16Array;
  length: number;
  forms: WordForms;
  clitics: Clitics;
  /** The class of all quotation marks, whatever their sign. */
  quoteClass: number;
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  wordClass: Int32Array;
  form: Int32Array;
};

let room = roomFor(4096);

function roomFor(length: number) {
  return {
    units: new Uint16Array(length + 2),
    start: new Int32Array(length),
    end: new Int32Array(length),
    kind: new Uint8Array(length),
    wordClass: new Int32Array(length),
    form: new Int32Array(length),
  };
}

/** @param plain text from document/normalise.ts: one form of quotes, dashes and spaces */
export function tokenise(plain: string, lexicon: FormClasses, clitics: Clitics): Tokens {
  const { length } = plain;
  if (room.start.length < length) room = roomFor(Math.max(length, room.start.length * 2));
  const cutting: Cutting = { ...room, length, forms: formsOf(lexicon), clitics, quoteClass: 0, count: 0 };
  const { units, forms } = cutting;
  cutting.quoteClass = forms.classOf(forms.numberOf(QUOTE_UNITS, 0, 1));
  for (let at = 0; at < length; at++) units[at] = plain.charCodeAt(at);
  units[length] = 0;
  units[length + 1] = 0;
  for (let at = 0; at < length; ) {
    const what = CHARACTERS[units[at] as number] as number;
    if (what === LETTER) at = wordFrom(cutting, at);
    else if (what === DIGIT) at = numberFrom(cutting, at);
    else sign(cutting, at++, what);
  }
  return keep(cutting);
}

/** The words alone, in arrays of their size: the next text may use the room. Behind the last stand two of no kind. */
function keep({ count, forms, start, end, kind, wordClass, form }: Cutting): Tokens {
  const kinds = new Uint8Array(count + 2);
  kinds.set(kind.subarray(0, count));
  return {
    count,
    forms,
    start: start.slice(0, count),
    end: end.slice(0, count),
    kind: kinds,
    wordClass: wordClass.slice(0, count),
    form: form.slice(0, count),
  };
}

function put(cutting: Cutting, from: number, to: number, kind: number): void {
  const { count, forms } = cutting;
  const form = forms.numberOf(cutting.units, from, to);
  cutting.start[count] = from;
  cutting.end[count] = to;
  cutting.kind[count] = kind;
  cutting.form[count] = form;
  cutting.wordClass[count] =
    kind === QUOTE ? cutting.quoteClass : kind === WORD || kind === NUMBER || kind === COMMA ? forms.classOf(form) : 0;
  cutting.count = count + 1;
}

function sign(cutting: Cutting, at: number, what: number): void {
  const { units } = cutting;
  if (what > SIGN) put(cutting, at, at + 1, what - SIGN);
  else if (what === APOSTROPHE) put(cutting, at, at + 1, QUOTE);
  else if (what === HYPHEN && at > 0 && units[at - 1] === SPACE_SIGN && units[at + 1] === SPACE_SIGN) {
    put(cutting, at, at + 1, CUT);
  }
}

function lettersFrom(units: Uint16Array, from: number): number {
  let at = from;
  while (CHARACTERS[units[at] as number] === LETTER) at++;
  return at;
}

/** `U.S.` is one word, with its stops; a lone initial is not. */
function initialsFrom(units: Uint16Array, from: number): number {
  let at = from;
  while (CHARACTERS[units[at] as number] === LETTER && units[at + 1] === STOP_SIGN) at += 2;
  return at > from + 2 ? at : from + 1;
}

/** A word with its apostrophes: one token, or two where the pack cuts. */
function wordFrom(cutting: Cutting, from: number): number {
  const { units, clitics } = cutting;
  let at = lettersFrom(units, from);
  if (at === from + 1 && units[at] === STOP_SIGN) at = initialsFrom(units, from);
  while (units[at] === APOSTROPHE_SIGN && CHARACTERS[units[at + 1] as number] === LETTER) {
    const tail = lettersFrom(units, at + 1);
    if (isClitic(clitics.before, units, from, at + 1)) {
      put(cutting, from, at + 1, WORD);
      return at + 1;
    }
    if (isClitic(clitics.after, units, at, tail)) {
      put(cutting, from, at, WORD);
      put(cutting, at, tail, WORD);
      return tail;
    }
    at = tail;
  }
  put(cutting, from, at, WORD);
  return at;
}

function isClitic(clitics: readonly string[], units: Uint16Array, from: number, to: number): boolean {
  if (to - from > LONGEST_CLITIC || clitics.length === 0) return false;
  return clitics.includes(String.fromCharCode(...units.subarray(from, to)).toLowerCase());
}

function numberFrom(cutting: Cutting, from: number): number {
  const { units } = cutting;
  let at = from + 1;
  for (; ; at++) {
    const unit = units[at] as number;
    const what = CHARACTERS[unit] as number;
    const inner = (unit === STOP_SIGN || unit === COMMA_SIGN) && CHARACTERS[units[at + 1] as number] === DIGIT;
    if (what !== DIGIT && what !== LETTER && !inner) break;
  }
  put(cutting, from, at, NUMBER);
  return at;
}
