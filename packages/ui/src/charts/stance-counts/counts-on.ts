import { STANCES, type Stance } from "@standpoint/core/codebook";
import type { Counted, StanceCountsDatum } from "./props";

/** @returns a group's stretches, the earliest first */
export function stretchesOf(data: readonly StanceCountsDatum[], group: Counted): StanceCountsDatum[] {
  return data.filter((datum) => datum.group === group).sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** @returns how many of a group held each stance on a day */
export function countsOn(data: readonly StanceCountsDatum[], group: Counted, day: string): Record<Stance, number> {
  const held = data.find((one) => one.group === group && one.from <= day && (one.to === null || day < one.to));
  return Object.fromEntries(STANCES.map((stance) => [stance, held?.[stance] ?? 0])) as Record<Stance, number>;
}

/** @returns how many there are of all stances together */
export function totalOf(counts: Readonly<Record<Stance, number>>): number {
  return STANCES.reduce((sum, stance) => sum + counts[stance], 0);
}
