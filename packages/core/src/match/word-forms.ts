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

/** As many forms as some thousand articles of one language have; past it the next text begins a new memory, so that it ends somewhere. */
const MOST_FORMS = 50_000;

const made = new WeakMap<FormClasses, WordForms>();

/** @returns the forms of a lexicon; a text keeps to those that it was begun with */
export function formsOf(lexicon: FormClasses): WordForms {
  let forms = made.get(lexicon);
  if (!forms || forms.count() > MOST_FORMS) {
    forms = new FormTable(lexicon);
    made.set(lexicon, forms);
  }
  return forms;
}

/**
 * An open-addressing table over the units of all forms, which stand behind one another in one array. A class, as the step
 * table: texts of several languages take turns, and a function of each language's own would be compiled anew at each turn.
 */
class FormTable implements WordForms {
  private slots = new Int32Array(2048);
  private hashes = new Int32Array(1024);
  private classes = new Int32Array(1024);
  private begins = new Int32Array(1025);
  private letters = new Uint16Array(8192);
  private readonly lowers: (string | undefined)[] = [];
  private known = 0;

  constructor(private readonly lexicon: FormClasses) {}

  count(): number {
    return this.known;
  }

  classOf(form: number): number {
    return this.classes[form] as number;
  }

  numberOf(units: Uint16Array, from: number, to: number): number {
    const { slots, hashes } = this;
    let hash = to - from;
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 0x01000193) ^ (units[at] as number)) | 0;
    hash ^= hash >>> 15;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const form = (slots[slot] as number) - 1;
      if (hashes[form] === hash && this.isForm(form, units, from, to)) return form;
    }
    slots[slot] = this.known + 1;
    return this.add(units.subarray(from, to), hash);
  }

  lower(form: number): string {
    let text = this.lowers[form];
    if (text === undefined) {
      text = this.written(form).toLowerCase();
      this.lowers[form] = text;
    }
    return text;
  }

  private isForm(form: number, units: Uint16Array, from: number, to: number): boolean {
    const { begins, letters } = this;
    const begin = begins[form] as number;
    if ((begins[form + 1] as number) - begin !== to - from) return false;
    for (let at = from; at < to; at++) if (letters[begin + at - from] !== units[at]) return false;
    return true;
  }

  private add(units: Uint16Array, hash: number): number {
    const form = this.known++;
    const begin = this.begins[form] as number;
    this.letters = roomy(this.letters, begin + units.length);
    this.begins = roomy(this.begins, form + 1);
    this.hashes = roomy(this.hashes, form);
    this.classes = roomy(this.classes, form);
    this.letters.set(units, begin);
    this.begins[form + 1] = begin + units.length;
    this.hashes[form] = hash;
    this.classes[form] = this.lexicon.classOf(this.written(form));
    this.lowers.push(undefined);
    if (this.known * 2 > this.slots.length) this.spread();
    return form;
  }

  private spread(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let form = 0; form < this.known; form++) {
      let slot = (this.hashes[form] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = form + 1;
    }
    this.slots = slots;
  }

  /** A string of its own: a slice of the text would keep the whole text alive. */
  private written(form: number): string {
    const end = this.begins[form + 1] as number;
    let text = "";
    for (let at = this.begins[form] as number; at < end; at += 4096) {
      text += String.fromCharCode(...this.letters.subarray(at, Math.min(at + 4096, end)));
    }
    return text;
  }
}
