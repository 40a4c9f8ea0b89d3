import {
  type AsOf,
  type Database,
  type HeldInterval,
  type PositionStretch,
  positionIntervals,
  positionStretches,
} from "@standpoint/db";
import { dayFrom } from "./day";
import { keepPosition } from "./keep-claim";
import { heldAtMonthEnds, nextMonth } from "./month-cells";
import type { View } from "./params";

/** What counting looks at in an interval. */
export type CountedInterval = Pick<HeldInterval, "holder" | "from" | "to" | "stance" | "contested">;

type Filterable = CountedInterval & Omit<PositionStretch, "since">;

/**
 * Every holder's intervals, as far as the view's filters let them through: day by day the latest thousands, and where
 * there are more, before these by the month, as it stood at its end.
 * @param most intervals that are told day by day
 */
export async function loadCounted(db: Database, view: View, asOf: AsOf, most?: number): Promise<CountedInterval[]> {
  const { on, known } = asOf;
  const { stretches, completeFrom } = await positionStretches(db, known, { on, ...(most && { most }) });
  const exact = stretches.map((one) => (one.to !== null && one.to > on ? { ...one, to: null } : one));
  const all = completeFrom === null ? exact : await withMonthsBefore(db, exact, completeFrom, known);
  const of = view.country;
  return all.filter((one) => (of.length === 0 || of.includes(one.holder)) && keepPosition(view, one.holder, one));
}

/** The month in which the first complete day lies is as that day. */
async function withMonthsBefore(
  db: Database,
  exact: readonly Filterable[],
  completeFrom: string,
  known: string,
): Promise<Filterable[]> {
  const first = `${completeFrom.slice(0, 7)}-01`;
  const end = dayFrom(first, -1);
  const before = await positionIntervals(db, { on: end, known }, { atMonthEnds: true });
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
