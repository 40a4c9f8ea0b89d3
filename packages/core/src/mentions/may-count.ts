import type { Numbers } from "../languages/numbers";
import type { WordForms } from "../match/word-forms";
import type { Tokens } from "../sentences/tokens";
import { numberWord } from "./number-word";

/** Whether a number can begin with a form; 0 where that has not been asked yet. */
type Known = { readonly numbers: Numbers; byForm: Uint8Array };

const COUNTS = 1;
const COUNTS_NOT = 2;

const known = new WeakMap<WordForms, Known>();

/** Whether a number in words may begin at a token. Nearly no word is one, so each form is looked up in the tables once. */
export function mayCount({ forms, form }: Tokens, numbers: Numbers, at: number): boolean {
  let own = known.get(forms);
  if (!own || own.numbers !== numbers) {
    own = { numbers, byForm: new Uint8Array(forms.count()) };
    known.set(forms, own);
  }
  const number = form[at] as number;
  if (number >= own.byForm.length) {
    const wider = new Uint8Array(Math.max(forms.count(), own.byForm.length * 2));
    wider.set(own.byForm);
    own.byForm = wider;
  }
  let counts = own.byForm[number];
  if (counts === 0) {
    counts = isCounting(forms.lower(number), numbers) ? COUNTS : COUNTS_NOT;
    own.byForm[number] = counts;
  }
  return counts === COUNTS;
}

function isCounting(word: string, numbers: Numbers): boolean {
  if (numbers.scales[word] !== undefined || numberWord(word, numbers) !== null) return true;
  return Object.keys(numbers.pairs ?? {}).some((pair) => pair.startsWith(`${word} `));
}
