import { STANCES, type Stance } from "@standpoint/core/codebook";
import { sentenceCase } from "@standpoint/words/sentence-case";
import type { Words } from "@standpoint/words/words";
import { countsOn } from "./counts-on";
import type { Counted, StanceCountsDatum } from "./props";

export const groupHeading = (group: Counted, words: Words): string => words.say(`counted.${group}`);

/** @returns the same day a year before; 28 February for a leap day */
export function yearBefore(day: string): string {
  const before = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return before.endsWith("02-29") ? before.replace("-29", "-28") : before;
}

/** What the chart shows, as a headline: "Fifteen countries back a force; a year before it was three". */
export function countsTitle(data: readonly StanceCountsDatum[], on: string, { say, count }: Words): string {
  if (!data.some(({ group, from }) => group === "countries" && from <= on)) return say("map.none");
  const now = countsOn(data, "countries", on).supports;
  const back = say("counts.back", { count: now, text: count(now) });
  const then = yearBefore(on);
  if (!data.some(({ group, from }) => group === "countries" && from <= then)) return sentenceCase(back);
  const before = countsOn(data, "countries", then).supports;
  if (before === now) return sentenceCase(say("counts.asBefore", { back }));
  return sentenceCase(say("counts.before", { back, before: before === 0 ? say("counts.none") : count(before) }));
}

/** @returns the stances that somebody holds: "15 supports, 6 open" */
export function countsText(counts: Readonly<Record<Stance, number>>, { say }: Words): string {
  const held = STANCES.filter((stance) => counts[stance] > 0);
  const told = held.map((stance) => say("counts.held", { count: counts[stance], stance: say(`stance.${stance}`) }));
  return told.join(", ") || say("counts.none");
}

/** A stance with its count, as it stands beside its band. */
export const labelText = (stance: Stance, count: number, { say }: Words): string =>
  `${say(`stance.${stance}`)} ${count}`;

/** The name of a stance's label, which is a link. */
export function labelName(stance: Stance, count: number, on: string, { say, day }: Words): string {
  return say("counts.show", { stance: say(`stance.${stance}`), count, day: day(on) });
}
