/**
 * How a language tells days. Phrases are in the notation of match/pattern.ts: a capital in them must be a capital in
 * the text ("May", "March"), small letters may be either.
 */
export type Dates = {
  /** Twelve patterns, January first, with every inflected and short form: "(January|Jan)". */
  readonly months: readonly string[];
  /** Seven patterns, Monday first. */
  readonly weekdays: readonly string[];
  /** Letters behind the digits of a day: "th" in 26th. */
  readonly ordinals: readonly string[];
  /** May stand between day, month and year: "of" in "26 of February", "de" in "26 de febrero de 2024". */
  readonly between: readonly string[];
  /** Stand before a month or year that is a date by itself: "in" in "in May", "since 2024", "late December". */
  readonly within: readonly string[];
  /** Stand before a date by which something ends or is due, so that it tells no day on which it was: "until", "by". */
  readonly until: readonly string[];
  /** `[pattern, unit, offset]` against the day of publication: `["yesterday", "day", -1]`, `["last month", "month", -1]`. */
  readonly relative: readonly RelativeDate[];
  /** Beside a weekday or month, the one before: "last". */
  readonly last: readonly string[];
  /** Beside a weekday or month, the one to come: "next". */
  readonly next: readonly string[];
  /** Just before a weekday or in its clause, what is to come: "will", "is to". */
  readonly future: readonly string[];
};

/** A week or weekend is known to its month only: two or seven days are no day. */
export type RelativeDate = readonly [pattern: string, unit: "day" | "week" | "month" | "year", offset: number];
