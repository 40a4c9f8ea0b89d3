import { roomy } from "./roomy";

/**
 * Every form that the texts have shown so far, numbered. A form is found again by its letters, without a string being
 * made of them: that is most of what reading a text costs.
 */
export type WordForms = {
  /** @returns the number of the form whose UTF-16 units stand between two offsets */
  readonly numberOf: (units: Uint16Array, from: number, to: number) => number;
  /** @returns its class in the lexicon, 0 where no pattern knows it */
  readonly classOf: (form: number) => number;
  /** @returns the form in small letters */
  readonly lower: (form: number) => string;
  readonly count: () => number;
};

/** What numbers the forms: anything that can class them. */
export type FormClasses = { readonly classOf: (form: string) => number };

/** More forms than any year of news holds in one language; past it the next text begins a new memory. */
const MOST_FORMS = 300_000;

const made = new WeakMap<FormClasses, WordForms>();

/** @returns the forms of a lexicon; a text keeps to those that it was begun with */
export function formsOf(lexicon: FormClasses): WordForms {
  let forms = made.get(lexicon);
  if (!forms || forms.count() > MOST_FORMS) {
    forms = wordForms(lexicon.classOf);
    made.set(lexicon, forms);
  }
  return forms;
}

/** An open-addressing table over the units of all forms, which stand behind one another in one array. */
function wordForms(classOf: FormClasses["classOf"]): WordForms {
  let slots = new Int32Array(2048);
  let hashes = new Int32Array(1024);
  let classes = new Int32Array(1024);
  let begins = new Int32Array(1025);
  let letters = new Uint16Array(8192);
  const lowers: (string | undefined)[] = [];
  let count = 0;

  function numberOf(units: Uint16Array, from: number, to: number): number {
    let hash = to - from;
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 0x01000193) ^ (units[at] as number)) | 0;
    hash ^= hash >>> 15;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const form = (slots[slot] as number) - 1;
      if (hashes[form] === hash && isForm(form, units, from, to)) return form;
    }
    slots[slot] = count + 1;
    return add(units.subarray(from, to), hash);
  }

  function isForm(form: number, units: Uint16Array, from: number, to: number): boolean {
    const begin = begins[form] as number;
    if ((begins[form + 1] as number) - begin !== to - from) return false;
    for (let at = from; at < to; at++) if (letters[begin + at - from] !== units[at]) return false;
    return true;
  }

  function add(units: Uint16Array, hash: number): number {
    const form = count++;
    const begin = begins[form] as number;
    letters = roomy(letters, begin + units.length);
    begins = roomy(begins, form + 1);
    hashes = roomy(hashes, form);
    classes = roomy(classes, form);
    letters.set(units, begin);
    begins[form + 1] = begin + units.length;
    hashes[form] = hash;
    classes[form] = classOf(written(form));
    lowers.push(undefined);
    if (count * 2 > slots.length) spread();
    return form;
  }

  function spread(): void {
    slots = new Int32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let form = 0; form < count; form++) {
      let slot = (hashes[form] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = form + 1;
    }
  }

  /** A string of its own: a slice of the text would keep the whole text alive. */
  function written(form: number): string {
    const end = begins[form + 1] as number;
    let text = "";
    for (let at = begins[form] as number; at < end; at += 4096) {
      text += String.fromCharCode(...letters.subarray(at, Math.min(at + 4096, end)));
    }
    return text;
  }

  function lower(form: number): string {
    let text = lowers[form];
    if (text === undefined) {
      text = written(form).toLowerCase();
      lowers[form] = text;
    }
    return text;
  }

  return { numberOf, lower, classOf: (form) => classes[form] as number, count: () => count };
}
