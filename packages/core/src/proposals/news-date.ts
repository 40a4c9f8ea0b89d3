import type { FoundDate } from "../mentions/found-date";
import type { Reading } from "../reading";
import type { Dated } from "./step";

/** The first sentences tell the news. */
const LEAD = 3;

/** When the news of an article happened: on the first day that its first sentences tell, else when it came out. */
export function newsDate(reading: Reading, dates: readonly (readonly FoundDate[])[]): Dated {
  const lead = dates.slice(0, LEAD).flat();
  const told = lead.find(({ ahead, bound, precision }) => !ahead && !bound && precision === "day");
  return told ? { date: told.date, precision: "day", dated: "in the context" } : publicationDate(reading);
}

/** The day, month or year an article came out in; without one a step is of unknown date. */
export function publicationDate(reading: Reading): Dated {
  const { published: date, publishedPrecision: precision } = reading.document.source;
  return date && precision
    ? { date, precision, dated: "by publication" }
    : { date: null, precision: null, dated: "undated" };
}
