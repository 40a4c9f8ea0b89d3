import { type ReadDate, readDate } from "./read-date";

/** `Thu, 27 Mar 2025 10:00:00 GMT` (RFC 2822), as feeds and mail archives write it; the weekday may lack. */
const RFC_2822 =
  /^(?:[a-z]{3},\s*)?\d{1,2}\s+[a-z]{3}\s+\d{4}\s+\d{2}:\d{2}(?::\d{2})?\s*(?:[+-]\d{4}|GMT|UTC?|Z|[ECMP][SD]T)$/i;

/** Reads what `readDate` reads, and the dates of feeds: their UTC day. @returns null when it is none of these */
export function readMoment(written: string): ReadDate | null {
  const text = written.trim();
  if (!RFC_2822.test(text)) return readDate(text);
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? null : { date: moment.toISOString().slice(0, 10), precision: "day" };
}
