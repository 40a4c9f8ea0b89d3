import { NUMBER_ATOM } from "./pattern";

/** Which atoms of the patterns a word satisfies; the forms that are met and their classes are kept by word-forms.ts. */
export type WordClasses = {
  /** @returns the class of a form; 0 means that no pattern knows it. */
  readonly classOf: (form: string) => number;
  readonly atomsOf: (wordClass: number) => readonly string[];
};

/** @param atoms all atoms of a lexicon, in the notation of pattern.ts */
export function wordClasses(atoms: Iterable<string>): WordClasses {
  const exact = new Map<string, string[]>();
  const begins = new Map<string, string[]>();
  const ends = new Map<string, string[]>();
  const holds: [string, string][] = [];
  for (const atom of atoms) {
    const bare = atom.replaceAll("*", "").toLowerCase();
    if (atom.length > 2 && atom.startsWith("*") && atom.endsWith("*")) holds.push([bare, atom]);
    else if (atom.endsWith("*")) begins.set(bare, [...(begins.get(bare) ?? []), atom]);
    else if (atom.startsWith("*")) ends.set(bare, [...(ends.get(bare) ?? []), atom]);
    else exact.set(bare, [...(exact.get(bare) ?? []), atom]);
  }
  const hasNumber = exact.delete(NUMBER_ATOM);
  const ids = new Map<string, number>([["", 0]]);
  const sets: string[][] = [[]];
  const longest = Math.max(0, ...[...begins.keys(), ...ends.keys()].map((part) => part.length));

  function satisfied(form: string): string[] {
    const lower = form.toLowerCase();
    const found = (exact.get(lower) ?? []).filter(
      (atom) => atom === lower || atom === form || atom.toUpperCase() === form,
    );
    for (let length = 1; length <= Math.min(longest, lower.length); length++) {
      found.push(...(begins.get(lower.slice(0, length)) ?? []), ...(ends.get(lower.slice(-length)) ?? []));
    }
    if (hasNumber && /^\d/.test(form)) found.push(NUMBER_ATOM);
    for (const [part, atom] of holds) if (lower.includes(part)) found.push(atom);
    return found.sort();
  }

  function classOf(form: string): number {
    const set = satisfied(form);
    const key = set.join(" ");
    let id = ids.get(key);
    if (id === undefined) {
      id = sets.length;
      sets.push(set);
      ids.set(key, id);
    }
    return id;
  }
  return { classOf, atomsOf: (wordClass) => sets[wordClass] as string[] };
}
