import { type Found, ofRole, ofRoles, roleSet } from "../found";
import type { Reading } from "../reading";
import { COMMA, NUMBER, STOP, WORD } from "../sentences/tokens";
import { dayOf, daysBetween } from "./calendar";
import type { FoundDate } from "./found-date";
import { lowerWord, type Words } from "./read-number";

const INTRODUCTIONS = roleSet("date:within", "date:last", "date:next");

/** A date without a year that would lie further ahead than this is of the year before, in days: where the text speaks of what is to come, */
const AHEAD = 60;
/** where it does not, for a day, */
const DAY_AHEAD = 14;
/** and for a month. */
const MONTH_AHEAD = 0;
/** "Last March" is over: it did not begin less than a month ago. */
const LAST = -31;

type Context = {
  readonly words: Words;
  readonly reading: Reading;
  readonly found: readonly Found[];
  readonly anchor: string | null;
};

/** Dates with a month by name and years that stand for themselves ("in 2024"). */
export function writtenDates(reading: Reading, found: readonly Found[], anchor: string | null): readonly FoundDate[] {
  const context: Context = { words: { plain: reading.document.plain, tokens: reading.tokens }, reading, found, anchor };
  const named: FoundDate[] = [];
  for (const month of ofRole(found, "date:month")) {
    const date = monthDate(context, month);
    if (date) named.push(date);
  }
  const within: FoundDate[] = [];
  for (const { to } of ofRole(found, "date:within")) {
    const year = yearDate(context, to);
    if (year) within.push(year);
  }
  if (named.length === 0) return within;
  return [...named, ...within.filter((year) => !named.some((date) => date.from < year.to && year.from < date.to))];
}

function monthDate(context: Context, month: Found): FoundDate | null {
  const number = context.reading.language.dates.months.indexOf(month.row.pattern) + 1;
  const before = dayBefore(context, month.from);
  const after = before === null ? dayAfter(context, month.to) : null;
  const day = before ?? after;
  const year = yearAfter(context, after?.to ?? month.to);
  if (day === null) return monthAlone(context, month, number, year);
  const from = Math.min(day.from, month.from);
  const to = year?.to ?? Math.max(month.to, day.to);
  const date = year
    ? dayOf(year.value, number, day.value)
    : nearest(context, number, day.value, isFuture(context) ? AHEAD : DAY_AHEAD);
  return date ? { from, to, date, precision: "day", sort: "written", ahead: isAhead(context, date) } : null;
}

/** "In May", "May 2024"; a bare name of a month may be another word. */
function monthAlone(context: Context, month: Found, number: number, year: Part | null): FoundDate | null {
  const introduced = ofRoles(context.found, INTRODUCTIONS).some(({ to }) => to === month.from);
  if (!introduced && !year) return null;
  const last = ofRole(context.found, "date:last").some(({ to }) => to === month.from);
  const full = year
    ? dayOf(year.value, number, 1)
    : nearest(context, number, 1, last ? LAST : isFuture(context) ? AHEAD : MONTH_AHEAD);
  if (!full) return null;
  const date = full.slice(0, 7);
  return {
    from: month.from,
    to: year?.to ?? month.to,
    date,
    precision: "month",
    sort: "written",
    ahead: isAhead(context, date),
  };
}

function yearDate(context: Context, at: number): FoundDate | null {
  if (context.words.tokens.kind[at] !== NUMBER) return null;
  const year = yearAfter(context, at);
  if (!year || year.from !== at) return null;
  const date = String(year.value);
  return { from: at, to: year.to, date, precision: "year", sort: "written", ahead: isAhead(context, date) };
}

function isAhead({ anchor }: Context, date: string): boolean {
  return anchor !== null && date > anchor.slice(0, date.length) && date.slice(0, anchor.length) !== anchor;
}

function isFuture({ found }: Context): boolean {
  return ofRole(found, "date:future").length > 0;
}

/** The year in which the date lies nearest before the day of publication, or at most so many days after it. */
function nearest({ anchor }: Context, month: number, day: number, ahead: number): string | null {
  if (anchor === null) return null;
  const year = Number(anchor.slice(0, 4));
  const date = dayOf(year, month, day);
  const reference = `${anchor}-12-31`.slice(0, 10);
  return date !== null && daysBetween(reference, date) > ahead ? dayOf(year - 1, month, day) : date;
}

type Part = { readonly value: number; readonly from: number; readonly to: number };

function dayBefore(context: Context, at: number): Part | null {
  let token = at - 1;
  while (token >= 0 && (isBetween(context, token) || context.words.tokens.kind[token] === STOP)) token--;
  return dayAt(context, token);
}

function dayAfter(context: Context, at: number): Part | null {
  return dayAt(context, isBetween(context, at) || context.words.tokens.kind[at] === STOP ? at + 1 : at);
}

function dayAt({ words, reading }: Context, at: number): Part | null {
  if (at < 0 || words.tokens.kind[at] !== NUMBER) return null;
  const match = /^(\d{1,2})(\p{L}*)$/u.exec(lowerWord(words, at));
  const ending = match?.[2] ?? "";
  if (!match?.[1] || (ending !== "" && !reading.language.dates.ordinals.includes(ending))) return null;
  const value = Number(match[1]);
  return value >= 1 && value <= 31 ? { value, from: at, to: at + 1 } : null;
}

function yearAfter(context: Context, at: number): Part | null {
  const { words } = context;
  const kind = words.tokens.kind[at];
  const token = kind === COMMA || kind === STOP || isBetween(context, at) ? at + 1 : at;
  if (words.tokens.kind[token] !== NUMBER) return null;
  const text = lowerWord(words, token);
  return /^(19|20)\d\d$/.test(text) ? { value: Number(text), from: token, to: token + 1 } : null;
}

function isBetween({ words, reading }: Context, at: number): boolean {
  return words.tokens.kind[at] === WORD && reading.language.dates.between.includes(lowerWord(words, at));
}
