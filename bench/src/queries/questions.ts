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
  stepDays,
  workStatus,
} from "@standpoint/db";

/** What the dashboard and the pages ask, by name. FRA is spoken of most, EST rarely. */
export const QUESTIONS: Readonly<Record<string, (db: Database, asOf: AsOf) => Promise<unknown>>> = {
  stanceMap,
  positionStretches: (db, { known }) => positionStretches(db, known),
  "positionStretches up to the day": (db, { on, known }) => positionStretches(db, known, { on }),
  "positionIntervals at ends of months": (db, asOf) => positionIntervals(db, asOf, { atMonthEnds: true }),
  "stanceHistory FRA": (db, asOf) => stanceHistory(db, "FRA", asOf),
  "country FRA": (db, asOf) => country(db, "FRA", asOf),
  "country EST": (db, asOf) => country(db, "EST", asOf),
  changes: (db, asOf) => changes(db, asOf),
  "changes FRA": (db, asOf) => changes(db, asOf, { holders: ["FRA"] }),
  forceSizes,
  "forceSizes FRA": (db, asOf) => forceSizes(db, asOf, { holders: ["FRA"], limit: 100 }),
  proposalTimeline,
  "proposalTimeline FRA": (db, asOf) => proposalTimeline(db, asOf, { holders: ["FRA"], limit: 100 }),
  stepDays: (db, asOf) => stepDays(db, asOf),
  coverage,
  workStatus,
  dataState,
  "all positionIntervals": positionIntervals,
};

/** What only a file of all rows asks takes the better part of a minute: it is asked where it is named. */
export function isAsked(question: string, only: readonly string[]): boolean {
  return only.length > 0 ? only.some((word) => question.includes(word)) : !question.startsWith("all ");
}
