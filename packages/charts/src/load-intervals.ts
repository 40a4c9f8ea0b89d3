import { type AsOf, type Database, type HeldInterval, positionIntervals } from "@standpoint/db";
import { claimFilterOf } from "./keep-claim";
import { isWithin } from "./regions";
import type { View } from "./view";

/** Every holder's intervals that the view's filters let through; the stances are left to the chart. At ends of months is less by far. */
export async function loadIntervals(
  db: Database,
  view: View,
  asOf: AsOf,
  atMonthEnds = false,
): Promise<HeldInterval[]> {
  const of = view.country;
  return (await positionIntervals(db, asOf, { atMonthEnds, filter: claimFilterOf(view) })).filter(
    ({ holder }) => (of.length === 0 || of.includes(holder)) && isWithin(view.region, holder),
  );
}
