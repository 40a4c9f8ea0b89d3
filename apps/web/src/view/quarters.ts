import { lastDayOf } from "@standpoint/core/codebook";
import type { Words } from "@standpoint/words/words";

/** Three months of the calendar. */
export type Quarter = { readonly name: string; readonly from: string; readonly to: string };

const two = (number: number) => String(number).padStart(2, "0");

function quarterAt(index: number, { say, monthOfYear }: Words): Quarter {
  const [year, number] = [Math.floor(index / 4), index % 4];
  const month = (place: number) => monthOfYear(new Date(Date.UTC(year, number * 3 + place, 1)));
  return {
    name: say("proposals.quarter", { from: month(0), to: month(2), year: String(year) }),
    from: `${year}-${two(number * 3 + 1)}-01`,
    to: lastDayOf(`${year}-${two(number * 3 + 3)}`),
  };
}

const indexOf = (day: string) => Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);

/** @returns the quarters from one day's to another's, both among them */
export function quartersBetween(first: string, last: string, words: Words): Quarter[] {
  const start = indexOf(first);
  return Array.from({ length: Math.max(1, indexOf(last) - start + 1) }, (_, i) => quarterAt(start + i, words));
}
