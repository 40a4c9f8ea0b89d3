import type { Words } from "@standpoint/words/words";
import { scaleUtc } from "@visx/scale";

/** A tick with its words; `strong` where a year begins. */
export type AxisTick = { readonly x: number; readonly text: string; readonly strong: boolean };

export type TimeScale = ReturnType<typeof scaleUtc<number>>;

/** Px that a tick's words want, and the least they can do with (February is short). */
const ROOM = 52;
const LEAST = 30;

/** @returns a scale from days to px; both ends are inside */
export function timeScale(domain: readonly [string, string], range: readonly [number, number]): TimeScale {
  return scaleUtc<number>({
    domain: [new Date(`${domain[0]}T00:00:00Z`), new Date(`${domain[1]}T00:00:00Z`)],
    range: [...range],
  });
}

function tickText(date: Date, daily: boolean, words: Words): string {
  if (date.getUTCDate() !== 1 || (daily && date.getUTCMonth() !== 0)) return words.dayOfYear(date);
  return date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : words.monthOfYear(date);
}

/** Ticks as dense as their words allow: years in bold, months and days between. */
export function timeTicks(scale: TimeScale, words: Words): AxisTick[] {
  const [from = 0, to = 0] = scale.range();
  const count = Math.max(1, Math.floor((to - from) / ROOM));
  // A stretch of few days would get hours, each under the same day's name.
  const dates = scale.ticks(count).filter((date) => date.getTime() % 86_400_000 === 0);
  const daily = dates.some((date) => date.getUTCDate() !== 1);
  const ticks = dates.map((date) => ({
    x: Math.round(scale(date)),
    text: tickText(date, daily, words),
    strong: date.getUTCMonth() === 0 && date.getUTCDate() === 1,
  }));
  return ticks.filter((tick, i) => i === 0 || tick.x - (ticks[i - 1]?.x ?? 0) >= LEAST || tick.strong);
}
