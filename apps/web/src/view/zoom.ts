import { type DayRange, dayNumber, dayOfNumber } from "./day-range";

/** A closer look ends at so many days. */
const LEAST = 7;

/** Where the links beside an axis lead; null where they would change nothing. */
export type Zoom = {
  readonly closer: DayRange | null;
  readonly wider: DayRange | null;
  readonly earlier: DayRange | null;
  readonly later: DayRange | null;
};

const rangeOf = (first: number, last: number): DayRange => ({ first: dayOfNumber(first), last: dayOfNumber(last) });

/** @returns half, twice, and the stretch before and after what is shown, inside the whole */
export function zoomOf(shown: DayRange, whole: DayRange): Zoom {
  const [first, last] = [dayNumber(shown.first), dayNumber(shown.last)];
  const [least, most] = [dayNumber(whole.first), dayNumber(whole.last)];
  const length = last - first;
  const quarter = Math.ceil(length / 4);
  const half = Math.ceil(length / 2);
  const isWhole = first <= least && last >= most;
  return {
    closer: length > LEAST ? rangeOf(first + quarter, last - quarter) : null,
    wider: isWhole ? null : rangeOf(Math.max(least, first - half), Math.min(most, last + half)),
    earlier: first > least ? rangeOf(Math.max(least, first - length), Math.max(least, first - length) + length) : null,
    later: last < most ? rangeOf(Math.min(most, last + length) - length, Math.min(most, last + length)) : null,
  };
}
