import { stepTable } from "../match/step-table";
import type { Units } from "./units";

/** Marked words that are numbered; beyond this many the next text begins anew. */
const MOST_WORDS = 20_000;

/** Words together with the set of marks (marks.ts) that they stand under, numbered as they are met. */
export type MarkedWords = {
  readonly language: readonly string[];
  /** Empty for signs, numbers and names: only the marks count there. */
  readonly form: readonly string[];
  readonly set: readonly number[];
  readonly numberOf: (language: string, form: string, set: number) => number;
};

/** A text's words by number. */
export type NumberedText = {
  readonly words: MarkedWords;
  readonly numbers: Int32Array;
  /** By unit: who is named there, as another than the holder asked about; -1 for nobody. */
  readonly others: Int32Array;
};

let memory = begin();

/** All nets that read a text share its numbers. */
const numbered = new WeakMap<Units, NumberedText>();

export function numberWords(units: Units): NumberedText {
  let text = numbered.get(units);
  if (!text) {
    if (memory.set.length > MOST_WORDS) memory = begin();
    const { numberOf } = memory;
    const { language, count, form, marks, mention, mentions } = units;
    const numbers = new Int32Array(count);
    const others = new Int32Array(count).fill(-1);
    for (let i = 0; i < count; i++) {
      numbers[i] = numberOf(language, form[i] as string, marks[i] as number);
      const named = mentions[mention[i] as number];
      if (named) others[i] = numberOf("", "", named.asOther);
    }
    text = { words: memory, numbers, others };
    numbered.set(units, text);
  }
  return text;
}

function begin(): MarkedWords {
  const language: string[] = [];
  const form: string[] = [];
  const set: number[] = [];
  const ofLanguage = new Map<string, Map<string, number>>();
  const known = stepTable();
  let distinct = 0;
  /** Words of one language follow each other. */
  let last = "";
  let wordsOfLast = new Map<string, number>();

  function wordOf(of: string, word: string): number {
    if (!word) return 0;
    if (of !== last) {
      wordsOfLast = ofLanguage.get(of) ?? new Map();
      ofLanguage.set(of, wordsOfLast);
      last = of;
    }
    let number = wordsOfLast.get(word);
    if (number === undefined) {
      number = ++distinct;
      wordsOfLast.set(word, number);
    }
    return number;
  }

  function numberOf(of: string, word: string, marks: number): number {
    const at = wordOf(of, word) + 1;
    let number = known.get(at, marks);
    if (number < 0) {
      number = set.length;
      known.set(at, marks, number);
      language.push(of);
      form.push(word);
      set.push(marks);
    }
    return number;
  }

  return { language, form, set, numberOf };
}
