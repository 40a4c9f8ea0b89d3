import { type Holder, lastDayOf } from "@standpoint/core/codebook";
import type { HeldInterval } from "@standpoint/db";
import type { StanceMatrixDatum } from "@standpoint/ui/charts/stance-matrix";

export function nextMonth(month: string): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}

const earlier = (a: string, b: string) => (a < b ? a : b);

type HeldMonth = { readonly month: string; readonly held: HeldInterval };

/** @returns one holder's months and what held at the end of each; its intervals come in order of day */
function monthsOf(intervals: readonly HeldInterval[], on: string): HeldMonth[] {
  const months: HeldMonth[] = [];
  let index = 0;
  for (let month = intervals[0]?.from.slice(0, 7) ?? "9999-99"; month <= on.slice(0, 7); month = nextMonth(month)) {
    const day = earlier(lastDayOf(month), on);
    while ((intervals[index + 1]?.from ?? "9999") <= day) index += 1;
    const held = intervals[index];
    if (!held || held.from > day || (held.to !== null && held.to <= day)) continue;
    months.push({ month, held });
  }
  return months;
}

/**
 * Where each holder stood at the end of each month, up to the month of `on`, in which that day itself counts.
 * @param intervals in order of holder and day, as `positionIntervals` gives them
 * @returns a cell a holder and month with a position
 */
export function monthCells(intervals: readonly HeldInterval[], on: string): StanceMatrixDatum[] {
  return heldAtMonthEnds(intervals, on).map(({ month, held: { holder, stance, contested } }) => ({
    ...{ holder, month, stance, contested },
  }));
}

/** The same with the whole interval that holds there. */
export function heldAtMonthEnds(intervals: readonly HeldInterval[], on: string): HeldMonth[] {
  const byHolder = new Map<Holder, HeldInterval[]>();
  for (const interval of intervals) {
    const own = byHolder.get(interval.holder);
    if (own) own.push(interval);
    else byHolder.set(interval.holder, [interval]);
  }
  return [...byHolder.values()].flatMap((own) => monthsOf(own, on));
}
