import type { Language } from "./languages";

/**
 * How dates are written, twelve forms each, `{d}` and `{y}` standing for day and year. Made on one machine and carried
 * along: a browser's own data could differ in a letter from what the server wrote.
 */
export type DateForms = {
  /** "26 Feb 2024" */
  readonly day: readonly string[];
  /** "Feb 2024" */
  readonly month: readonly string[];
  /** "February 2024" */
  readonly wholeMonth: readonly string[];
  /** "26 Feb", on an axis */
  readonly dayOfYear: readonly string[];
  /** "Feb", on an axis */
  readonly monthOfYear: readonly string[];
};

const SHORT = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const LONG = "January February March April May June July August September October November December".split(" ");

/** Without the comma and the four letters of "Sept" that CLDR has for some kinds of English. */
const ENGLISH: DateForms = {
  day: SHORT.map((month) => `{d} ${month} {y}`),
  month: SHORT.map((month) => `${month} {y}`),
  wholeMonth: LONG.map((month) => `${month} {y}`),
  dayOfYear: SHORT.map((month) => `{d} ${month}`),
  monthOfYear: SHORT,
};

function formsOf(language: Language, options: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
  return SHORT.map((_, month) =>
    format
      .formatToParts(new Date(Date.UTC(2024, month, 26)))
      .map(({ type, value }) => (type === "day" ? "{d}" : type === "year" ? "{y}" : value))
      .join("")
      // Ukrainian's "р." for "year" would put a full stop into the middle of sentences.
      .replace(/\sр\.$/, ""),
  );
}

/** @returns how dates are written in a language, by CLDR */
export function dateForms(language: Language): DateForms {
  if (language === "en") return ENGLISH;
  return {
    day: formsOf(language, { day: "numeric", month: "short", year: "numeric" }),
    month: formsOf(language, { month: "short", year: "numeric" }),
    wholeMonth: formsOf(language, { month: "long", year: "numeric" }),
    dayOfYear: formsOf(language, { day: "numeric", month: "short" }),
    monthOfYear: formsOf(language, { month: "short" }),
  };
}
