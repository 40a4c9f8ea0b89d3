import { type AsOf, type Database, type HeldInterval, positionIntervals } from "@standpoint/db";
import { keepPosition } from "./keep-claim";
import type { View } from "./params";

/** Every holder's intervals that the view's filters let through; the stances are left to the chart. */
export async function loadIntervals(db: Database, view: View, asOf: AsOf): Promise<HeldInterval[]> {
  const of = view.country;
  return (await positionIntervals(db, asOf)).filter(
    (interval) => (of.length === 0 || of.includes(interval.holder)) && keepPosition(view, interval.holder, interval),
  );
}
