import { STANCES, type Stance } from "@standpoint/core/codebook";
import { dayText } from "../../marks/day-text";
import { countText, sentenceCase } from "../../marks/number-text";
import { countsOn } from "./counts-on";
import type { Counted, StanceCountsDatum } from "./props";

export const GROUP_HEADINGS: Readonly<Record<Counted, string>> = {
  countries: "Countries",
  host: "Ukraine, the host",
  organisations: "NATO, EU and UN",
};

/** @returns the same day a year before; 28 February for a leap day */
export function yearBefore(day: string): string {
  const before = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return before.endsWith("02-29") ? before.replace("-29", "-28") : before;
}

/** What the chart shows, as a headline: "Fifteen countries back a force; a year before it was three". */
export function countsTitle(data: readonly StanceCountsDatum[], on: string): string {
  if (!data.some(({ group, from }) => group === "countries" && from <= on)) return "No position on record by this day";
  const now = countsOn(data, "countries", on).supports;
  const back = `${countText(now)} ${now === 1 ? "country backs" : "countries back"} a force`;
  const then = yearBefore(on);
  if (!data.some(({ group, from }) => group === "countries" && from <= then)) return sentenceCase(back);
  const before = countsOn(data, "countries", then).supports;
  return sentenceCase(
    before === now ? `${back}, as a year before` : `${back}; a year before it was ${beforeText(before)}`,
  );
}

const beforeText = (count: number) => (count === 0 ? "none" : countText(count));

/** How to read the chart. */
export const COUNTS_SUBTITLE =
  "How many governments held each stated position, day by day. Ukraine, the host, and organisations are counted apart.";

/** @returns the stances that somebody holds: "15 supports, 6 open" */
export function countsText(counts: Readonly<Record<Stance, number>>): string {
  const parts = STANCES.filter((stance) => counts[stance] > 0).map((stance) => `${counts[stance]} ${stance}`);
  return parts.length > 0 ? parts.join(", ") : "none";
}

/** The name of a stance's label, which is a link. */
export function labelName(stance: Stance, count: number, on: string): string {
  return `${stance} ${count}, on ${dayText(on)}: show these countries`;
}
