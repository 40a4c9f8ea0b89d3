import { BREAK, COMMA, CUT, QUOTE, STOP } from "./tokens";

export const LETTER = 1;
export const DIGIT = 2;
export const APOSTROPHE = 3;
export const SPACE = 4;
export const HYPHEN = 5;
/** From here on a class is a sign; what it is for the sentence comes on top: `SIGN + COMMA`. */
export const SIGN = 8;

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

/** Character classes of the whole basic plane, 0 for what is read over; the tokeniser looks at nothing else. */
export const CHARACTERS = characterClasses();

function characterClasses(): Uint8Array {
  const classes = new Uint8Array(65536);
  for (let code = 0; code < 65536; code++) {
    if (code >= 0x2e80 && code < 0xf900) continue;
    const sign = String.fromCharCode(code);
    if (/[\p{L}\p{M}]/u.test(sign)) classes[code] = LETTER;
    else if (/\p{Nd}/u.test(sign)) classes[code] = DIGIT;
    else if (/\s/.test(sign)) classes[code] = SPACE;
  }
  classes["'".charCodeAt(0)] = APOSTROPHE;
  classes["-".charCodeAt(0)] = HYPHEN;
  for (const [sign, kind] of Object.entries(SIGNS)) classes[sign.charCodeAt(0)] = SIGN + kind;
  return classes;
}
