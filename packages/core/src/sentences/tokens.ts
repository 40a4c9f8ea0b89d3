import type { WordForms } from "../match/word-forms";

export const WORD = 1;
export const NUMBER = 2;
/** . ! ? … that may end a sentence */
export const STOP = 3;
export const COMMA = 4;
/** ; : – — ( ) : ends a clause */
export const CUT = 5;
export const QUOTE = 6;
/** A line break: ends a sentence; two of them end a paragraph. */
export const BREAK = 7;

/** The words of a document, one array a property: no object a word. Offsets are into the normalised text. */
export type Tokens = {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** WORD, NUMBER, STOP … */
  readonly kind: Uint8Array;
  /** The class of the form in the language's lexicon, 0 where no pattern knows it. */
  readonly wordClass: Int32Array;
  /** The number of the form among all forms of the language. */
  readonly form: Int32Array;
  readonly forms: WordForms;
};
