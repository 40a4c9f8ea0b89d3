import {
  type AsOf,
  changes,
  country,
  coverage,
  type Database,
  dataState,
  forceSizes,
  positionIntervals,
  positionStretches,
  proposalTimeline,
  stanceHistory,
  stanceMap,
  workStatus,
} from "@standpoint/db";

/** What the dashboard and the pages ask, by name. FRA is spoken of most, EST rarely. */
export const QUESTIONS: Readonly<Record<string, (db: Database, asOf: AsOf) => Promise<unknown>>> = {
  stanceMap,
  positionStretches: (db, { known }) => positionStretches(db, known),
  positionIntervals,
  "stanceHistory FRA": (db, asOf) => stanceHistory(db, "FRA", asOf),
  "country FRA": (db, asOf) => country(db, "FRA", asOf),
  "country EST": (db, asOf) => country(db, "EST", asOf),
  changes: (db, asOf) => changes(db, asOf),
  "changes FRA": (db, asOf) => changes(db, asOf, { holders: ["FRA"] }),
  forceSizes,
  proposalTimeline,
  coverage,
  workStatus,
  dataState,
};
