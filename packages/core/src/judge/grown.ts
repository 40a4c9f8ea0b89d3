import { stepTable } from "../match/step-table";
import { setWith } from "./marks";

/** From a set and a mark to the set with both: texts ask for the same few over and over, and one table holds them close together. */
const growth = stepTable();

/** @returns the set of marks with one mark more */
export function grown(set: number, mark: number): number {
  const known = growth.get(set + 1, mark);
  if (known >= 0) return known;
  const next = setWith(set, mark);
  growth.set(set + 1, mark, next);
  return next;
}
