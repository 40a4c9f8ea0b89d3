/** First and last day of an axis. */
export type DayRange = { readonly first: string; readonly last: string };

const DAY_MS = 86_400_000;

/** @returns the day as a count of days, so that days can be subtracted */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** @returns the day that stands so many days after 1 January 1970 */
export function dayOfNumber(count: number): string {
  return new Date(count * DAY_MS).toISOString().slice(0, 10);
}
