import { stepTable } from "../match/step-table";

/**
 * Marks are what the judge reads of a word beside its letters: which frame, cue, concept or modifier covers it, who is
 * named there. A mark's name holds no word of any language, so what it weighs holds for all of them.
 */
const ids = new Map<string, number>();
const names: string[] = [];

/** @returns the number of a mark, the same for the same name as long as the process lives */
export function markOf(name: string): number {
  let id = ids.get(name);
  if (id === undefined) {
    id = names.length;
    ids.set(name, id);
    names.push(name);
  }
  return id;
}

export function markName(id: number): string {
  return names[id] as string;
}

const sets: (readonly number[])[] = [[]];
const bySum = new Map<number, number[]>([[0, [0]]]);

/** @returns the number of a set of marks; most words of a text share few sets, and what a set weighs is added up once */
export function markSet(marks: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < marks.length; i++)
    sum = (Math.imul(sum, 31) + Math.imul((marks[i] as number) + 1, 0x9e3779b1)) | 0;
  const known = bySum.get(sum);
  if (known) for (const id of known) if (same(sets[id] as readonly number[], marks)) return id;
  sets.push(marks.slice());
  if (known) known.push(sets.length - 1);
  else bySum.set(sum, [sets.length - 1]);
  return sets.length - 1;
}

/** A set keeps this many marks; the rest of a crowded word says the same again. */
const MOST_MARKS = 12;

/** From a set and a mark to the set with both: texts ask for the same few over and over, and one table holds them close together. */
const growth = stepTable();

/** @returns the set with one mark more */
export function setWith(set: number, mark: number): number {
  const known = growth.get(set + 1, mark);
  if (known >= 0) return known;
  const marks = marksIn(set);
  const grown = marks.length < MOST_MARKS ? markSet([...marks, mark]) : set;
  growth.set(set + 1, mark, grown);
  return grown;
}

export function marksIn(set: number): readonly number[] {
  return sets[set] as readonly number[];
}

function same(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
