import { precisionOf } from "../codebook";
import { type Found, hasRole, ofRole, roleSet } from "../found";
import type { Dates } from "../languages/dates";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";
import { addDays, addMonths, weekdayOf } from "./calendar";
import { digitDates } from "./digit-dates";
import type { FoundDate } from "./found-date";
import { writtenDates } from "./written-dates";

/** A weekday beside a written date belongs to it: "Friday, Dec. 7, 2024" is the 7th, whatever day that was. */
const BESIDE = 3;
/** Words between what says that something is to come and the weekday on which it does. */
const FUTURE_REACH = 8;
/** Words after a weekday that opens its clause: "On Monday ministers will meet". */
const FUTURE_BEHIND = 3;
/** Words between a speech verb and the weekday on which it was said: "told reporters on Monday". */
const SAID_REACH = 3;
/** So many days back the next one of that name is nearer than the last. */
const NEARLY_A_WEEK = 5;
/** Words between a meeting and its weekday: "Monday's emergency meeting". */
const OF_MEETING = 3;
/** Words of what has happened. */
const TOLD = roleSet(
  "speaker:reporting",
  "modifier:historical",
  "step:agreement",
  "step:proposal",
  "step:announcement",
  "step:refusal",
);
/** What a date begins with; "in" only before a year. */
const DATED = roleSet("date:month", "date:weekday", "date:relative", "date:within");
const TOLD_DATES = roleSet("date:weekday", "date:relative");
const NONE: readonly FoundDate[] = [];

/**
 * The dates of a sentence, in order, resolved against the day of publication. No date is finer than that one: with a
 * month-only publication a weekday gives none.
 */
export function findDates(reading: Reading, found: readonly Found[], sentence: Sentence): readonly FoundDate[] {
  const digits = digitDates(reading, sentence);
  if (!digits.length && !hasRole(found, DATED)) return NONE;
  const anchor = reading.document.source.published;
  const named = writtenDates(reading, found, anchor).filter((date) => !digits.some((other) => overlap(date, other, 0)));
  const written = [...named, ...digits];
  if (written.length === 0 && !hasRole(found, TOLD_DATES)) return NONE;
  const told = [...weekdays(reading, found, anchor), ...relatives(reading, found, anchor)];
  const free = told.filter(
    (date) => !written.some((other) => overlap(date, other, date.sort === "weekday" ? BESIDE : 0)),
  );
  return markBounds(found, [...written, ...free]).sort((a, b) => a.from - b.from);
}

/** Words that may stand between "until" and its date: "until the end of May". */
const BOUND_REACH = 1;

function markBounds(found: readonly Found[], dates: readonly FoundDate[]): FoundDate[] {
  const bounds = ofRole(found, "date:until");
  if (bounds.length === 0) return [...dates];
  return dates.map((date) => {
    const bound = bounds.some(
      ({ from, to }) => from < date.from && date.from - to >= 0 && date.from - to <= BOUND_REACH,
    );
    return bound ? { ...date, bound } : date;
  });
}

function overlap(a: FoundDate, b: FoundDate, slack: number): boolean {
  return a.from < b.to + slack && b.from < a.to + slack;
}

function weekdays(reading: Reading, found: readonly Found[], anchor: string | null): FoundDate[] {
  if (anchor === null || precisionOf(anchor) !== "day") return [];
  return ofRole(found, "date:weekday").map(({ row, from, to }) => {
    const wanted = reading.language.dates.weekdays.indexOf(row.pattern);
    const back = (weekdayOf(anchor) - wanted + 7) % 7;
    const last = beside(found, "date:last", from, to);
    const next = beside(found, "date:next", from, to);
    const future = isToCome(found, from, to) || (back >= NEARLY_A_WEEK && isPlanned(found, from, to, back));
    const offset = next || (future && !last) ? (7 - back) % 7 || (next ? 7 : 0) : last && back === 0 ? -7 : -back;
    return { from, to, date: addDays(anchor, offset), precision: "day", sort: "weekday", ahead: offset > 0 };
  });
}

/** "Will meet on Monday", "on Monday ministers will meet"; but "said on Monday that she will" is of the Monday before. */
function isToCome(found: readonly Found[], from: number, to: number): boolean {
  const said = ofRole(found, "speaker:reporting");
  const clauses = ofRole(found, "modifier:clause");
  const toldThen = said.some((verb) => verb.to <= from && from - verb.to <= SAID_REACH);
  return ofRole(found, "date:future").some((one) => {
    const between = (cut: Found) => cut.from >= Math.min(one.to, to) && cut.to <= Math.max(one.from, from);
    if (one.to <= from) return from - one.to <= FUTURE_REACH && !said.some(between);
    return one.from - to <= FUTURE_BEHIND && !toldThen && !clauses.some(between);
  });
}

/** A meeting "of Monday" told on Sunday is tomorrow's; so is anything else of which nobody says that it was. */
function isPlanned(found: readonly Found[], from: number, to: number, back: number): boolean {
  const meets = ofRole(found, "step:meeting").some((one) => Math.max(one.from - to, from - one.to) <= OF_MEETING);
  return meets || (back === 6 && !hasRole(found, TOLD));
}

function beside(found: readonly Found[], role: "date:last" | "date:next", from: number, to: number): boolean {
  return ofRole(found, role).some((one) => one.to === from || one.from === to);
}

function relatives(reading: Reading, found: readonly Found[], anchor: string | null): FoundDate[] {
  return ofRole(found, "date:relative").flatMap(({ row, from, to }) => {
    const date = resolved(reading.language.dates, row.pattern, anchor);
    return date ? [{ from, to, ...date, sort: "relative" as const }] : [];
  });
}

type Resolved = Pick<FoundDate, "date" | "precision" | "ahead">;

/** A phrase needs an anchor at least as fine as its unit. */
function resolved(dates: Dates, pattern: string, anchor: string | null): Resolved | null {
  const row = dates.relative.find(([known]) => known === pattern);
  if (!row || anchor === null) return null;
  const [, unit, offset] = row;
  const ahead = offset > 0;
  if (unit === "year") return { date: String(Number(anchor.slice(0, 4)) + offset), precision: "year", ahead };
  if (unit === "month") {
    return anchor.length < 7 ? null : { date: addMonths(anchor.slice(0, 7), offset), precision: "month", ahead };
  }
  if (precisionOf(anchor) !== "day") return null;
  if (unit === "week") return { date: addDays(anchor, 7 * offset).slice(0, 7), precision: "month", ahead };
  return { date: addDays(anchor, offset), precision: "day", ahead };
}
