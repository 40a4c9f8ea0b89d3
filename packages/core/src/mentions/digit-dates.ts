import { firstWhere } from "../first-where";
import type { Reading } from "../reading";
import { dayOf } from "./calendar";
import type { FoundDate } from "./found-date";

const DIGITS =
  /(?<![\d.,/-])(?:((?:19|20)\d\d)-(\d\d)-(\d\d)|(\d{1,2})([./])(\d{1,2})\5((?:19|20)\d\d))(?![\d/-]|[.,]\d)/g;
/** Of two numbers with a slash the one above this is the day. */
const MONTHS = 12;

const known = new WeakMap<Reading, readonly FoundDate[]>();

/**
 * The days that a text writes in digits: "26.02.2024", "26/02/2024", "2024-02-26". English writes a slash in either
 * order, so that only a number that cannot be a month tells which is the day; where both can, no day is made of them.
 */
export function digitDates(reading: Reading): readonly FoundDate[] {
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
  const monthFirst = sign === "/" && language === "en" && two > MONTHS;
  if (sign === "/" && language === "en" && one <= MONTHS && !monthFirst && one !== two) return null;
  return monthFirst ? dayOf(Number(year), one, two) : dayOf(Number(year), two, one);
}

function placed({ tokens, document }: Reading, match: RegExpExecArray, date: string): FoundDate {
  const { published } = document.source;
  const from = firstWhere(tokens.count, (i) => (tokens.end[i] as number) > match.index);
  const to = firstWhere(tokens.count, (i) => (tokens.start[i] as number) >= match.index + match[0].length);
  const ahead = published !== null && date > published.slice(0, date.length) && !date.startsWith(published);
  return { from, to, date, precision: "day", sort: "written", ahead };
}
