/** How exact a date is. A partial date counts from its last day. */
export const PRECISIONS = ["day", "month", "year"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** @returns the precision that a date's own length states, or null for anything but `YYYY`, `YYYY-MM`, `YYYY-MM-DD`. */
export function precisionOf(date: string | null): Precision | null {
  const match = date === null ? null : /^\d{4}(-\d{2})?(-\d{2})?$/.exec(date);
  if (!match) return null;
  return match[2] ? "day" : match[1] ? "month" : "year";
}

/**
 * The day from which a date counts: itself, or the last day of its month or year (UTC).
 * @throws RangeError when the date is none of the three forms
 */
export function lastDayOf(date: string): string {
  const precision = precisionOf(date);
  if (precision === "day") return date;
  if (precision === "year") return `${date}-12-31`;
  if (precision === null) throw new RangeError(`not a date: ${date}`);
  const [year, month] = date.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
