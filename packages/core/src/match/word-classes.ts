import { NUMBER_ATOM } from "./pattern";

/** Which atoms of the patterns a word satisfies, worked out once for each form that is met. */
export type WordClasses = {
  /** @returns the class of a form; 0 means that no pattern knows it. */
  readonly classOf: (form: string) => number;
  readonly atomsOf: (wordClass: number) => readonly string[];
};

/** More forms than any year of news holds in one language; past it the memory is dropped and fills again. */
const MOST_FORMS = 300_000;

/** @param atoms all atoms of a lexicon, in the notation of pattern.ts */
export function wordClasses(atoms: Iterable<string>): WordClasses {
  const exact = new Map<string, string[]>();
  const begins = new Map<string, string>();
  const ends = new Map<string, string>();
  const holds: [string, string][] = [];
  for (const atom of atoms) {
    const bare = atom.replaceAll("*", "").toLowerCase();
    if (atom.length > 2 && atom.startsWith("*") && atom.endsWith("*")) holds.push([bare, atom]);
    else if (atom.endsWith("*")) begins.set(bare, atom);
    else if (atom.startsWith("*")) ends.set(bare, atom);
    else exact.set(bare, [...(exact.get(bare) ?? []), atom]);
  }
  const hasNumber = exact.delete(NUMBER_ATOM);
  const ids = new Map<string, number>([["", 0]]);
  const sets: string[][] = [[]];
  const known = new Map<string, number>();

  function satisfied(form: string): string[] {
    const lower = form.toLowerCase();
    const found = (exact.get(lower) ?? []).filter(
      (atom) => atom === lower || atom === form || atom.toUpperCase() === form,
    );
    for (let i = 1; i < lower.length; i++) {
      const head = begins.get(lower.slice(0, i));
      if (head) found.push(head);
      const tail = ends.get(lower.slice(i));
      if (tail) found.push(tail);
    }
    const whole = begins.get(lower);
    if (whole) found.push(whole);
    const all = ends.get(lower);
    if (all) found.push(all);
    if (hasNumber && /^\d/.test(form)) found.push(NUMBER_ATOM);
    for (const [part, atom] of holds) if (lower.includes(part)) found.push(atom);
    return found.sort();
  }

  function classOf(form: string): number {
    const seen = known.get(form);
    if (seen !== undefined) return seen;
    const set = satisfied(form);
    const key = set.join(" ");
    let id = ids.get(key);
    if (id === undefined) {
      id = sets.length;
      sets.push(set);
      ids.set(key, id);
    }
    if (known.size >= MOST_FORMS) known.clear();
    known.set(form, id);
    return id;
  }
  return { classOf, atomsOf: (wordClass) => sets[wordClass] as string[] };
}
