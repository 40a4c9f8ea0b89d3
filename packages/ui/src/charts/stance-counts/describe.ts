import { english } from "@standpoint/words/english";
import { countsOn, stretchesOf } from "./counts-on";
import { COUNTED, type StanceCountsProps } from "./props";
import { countsText, countsTitle, groupHeading } from "./words";

/** @returns the first day of each quarter after `from`, up to `on` */
function quarters(from: string, on: string): string[] {
  const days: string[] = [];
  let [year, month] = from.slice(0, 7).split("-").map(Number) as [number, number];
  for (;;) {
    month += 3 - ((month - 1) % 3);
    if (month > 12) [year, month] = [year + 1, month - 12];
    const day = `${year}-${String(month).padStart(2, "0")}-01`;
    if (day >= on) return days;
    days.push(day);
  }
}

/** The counts in words: each group at its first day, at each quarter's beginning and on the day shown. */
export function describe({ data, on, words = english }: Pick<StanceCountsProps, "data" | "on" | "words">): string {
  const named = (name: string, what: string) => words.say("drawn.named", { name, what });
  const groups = COUNTED.flatMap((group) => {
    const first = stretchesOf(data, group)[0]?.from;
    if (first === undefined || first > on) return [];
    const days = [...new Set([first, ...quarters(first, on), on])];
    const told = days.map((day) => named(words.day(day), countsText(countsOn(data, group, day), words)));
    return `${named(groupHeading(group, words), told.join("; "))}.`;
  });
  return [`${countsTitle(data, on, words)}.`, ...groups].join(" ");
}
