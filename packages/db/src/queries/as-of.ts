/** The two days every question is asked for. Both are `YYYY-MM-DD`, UTC; callers put today where a reader names none. */
export type AsOf = {
  /** What was true that day. */
  on: string;
  /** What could be known that day. */
  known: string;
};

/** @throws RangeError when one of the two is no day of the calendar */
export function checkAsOf({ on, known }: AsOf): void {
  for (const day of [on, known]) checkDay(day);
}

/** @throws RangeError when it is no day of the calendar */
export function checkDay(day: string): void {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`not a day (YYYY-MM-DD): ${day}`);
  }
}
