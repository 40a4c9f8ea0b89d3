import { type AsOf, type Database, type HeldInterval, positionIntervals } from "@standpoint/db";
import { keepPosition } from "./keep-claim";
import type { View } from "./params";

/** Every holder's intervals that the view's filters let through; the stances are left to the chart. At ends of months is less by far. */
export async function loadIntervals(
  db: Database,
  view: View,
  asOf: AsOf,
  atMonthEnds = false,
): Promise<HeldInterval[]> {
  const of = view.country;
  return (await positionIntervals(db, asOf, { atMonthEnds })).filter(
    (interval) => (of.length === 0 || of.includes(interval.holder)) && keepPosition(view, interval.holder, interval),
  );
}
