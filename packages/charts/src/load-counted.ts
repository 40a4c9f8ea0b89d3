import { type AsOf, type Database, type HeldInterval, positionStretches } from "@standpoint/db";
import { dayFrom } from "./day";
import { keepPosition } from "./keep-claim";
import { loadIntervals } from "./load-intervals";
import { heldAtMonthEnds, nextMonth } from "./month-cells";
import type { View } from "./params";

/**
 * Every holder's intervals, as far as the view's filters let them through: day by day the latest thousands, and where
 * there are more, before these by the month, as it stood at its end.
 * @param most intervals that are told day by day
 */
export async function loadCounted(db: Database, view: View, asOf: AsOf, most?: number): Promise<HeldInterval[]> {
  const { on, known } = asOf;
  const { stretches, completeFrom } = await positionStretches(db, known, { on, ...(most && { most }) });
  const of = view.country;
  const exact = stretches
    .filter((one) => (of.length === 0 || of.includes(one.holder)) && keepPosition(view, one.holder, one))
    .map((one) => (one.to !== null && one.to > on ? { ...one, to: null } : one));
  return completeFrom === null ? exact : withMonthsBefore(db, view, exact, completeFrom, known);
}

/** The month in which the first complete day lies is, up to that day, as that day. */
async function withMonthsBefore(
  db: Database,
  view: View,
  exact: readonly HeldInterval[],
  completeFrom: string,
  known: string,
): Promise<HeldInterval[]> {
  const first = `${completeFrom.slice(0, 7)}-01`;
  const end = dayFrom(first, -1);
  const before = await loadIntervals(db, view, { on: end, known }, true);
  const months = heldAtMonthEnds(before, end).map(({ month, held }) => ({
    ...held,
    from: `${month}-01`,
    to: `${nextMonth(month)}-01`,
  }));
  const after = exact
    .filter(({ to }) => to === null || to > completeFrom)
    .map((one) => (one.from <= completeFrom ? { ...one, from: first } : one));
  return [...months, ...after];
}
