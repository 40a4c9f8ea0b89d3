import { firstWhere } from "../first-where";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";
import { dayOf } from "./calendar";
import type { FoundDate } from "./found-date";

const DIGITS =
  /(?<![\d.,/-])(?:((?:19|20)\d\d)-(\d\d)-(\d\d)|(\d{1,2})([./])(\d{1,2})\5((?:19|20)\d\d))(?![\d/-]|[.,]\d)/g;
/** Of two numbers with a slash the one above this is the day. */
const MONTHS = 12;

const known = new WeakMap<Reading, readonly FoundDate[]>();

/**
 * The days that a sentence writes in digits: "26.02.2024", "26/02/2024", "2024-02-26". English writes a slash in either
 * order, so that only a number that cannot be a month tells which is the day; where both can, no day is made of them.
 */
export function digitDates(reading: Reading, { from, to }: Sentence): readonly FoundDate[] {
  const dates = datesOf(reading);
  if (!dates.length) return dates;
  // They stand in the order of the text: a page of them is not gone through for each of its sentences.
  const first = firstWhere(dates.length, (i) => (dates[i] as FoundDate).from >= from);
  return dates.slice(
    first,
    firstWhere(dates.length, (i) => (dates[i] as FoundDate).to > to),
  );
}

function datesOf(reading: Reading): readonly FoundDate[] {
  let dates = known.get(reading);
  if (!dates) {
    dates = [...reading.document.plain.matchAll(DIGITS)].flatMap((match) => {
      const date = dayIn(match, reading.language.code);
      return date ? [placed(reading, match, date)] : [];
    });
    known.set(reading, dates);
  }
  return dates;
}

function dayIn([, isoYear, isoMonth, isoDay, first, sign, second, year]: RegExpExecArray, language: string) {
  if (isoYear) return dayOf(Number(isoYear), Number(isoMonth), Number(isoDay));
  const [one, two] = [Number(first), Number(second)];
  const eitherOrder = sign === "/" && language === "en";
  if (eitherOrder && one <= MONTHS && two <= MONTHS && one !== two) return null;
  return eitherOrder && two > MONTHS ? dayOf(Number(year), one, two) : dayOf(Number(year), two, one);
}

function placed({ tokens, document }: Reading, match: RegExpExecArray, date: string): FoundDate {
  const { published } = document.source;
  const from = firstWhere(tokens.count, (i) => (tokens.end[i] as number) > match.index);
  const to = firstWhere(tokens.count, (i) => (tokens.start[i] as number) >= match.index + match[0].length);
  const ahead = published !== null && date > published.slice(0, date.length) && !date.startsWith(published);
  return { from, to, date, precision: "day", sort: "written", ahead };
}
