import type { Words } from "@standpoint/words/words";
import { scaleLinear, scaleLog } from "@visx/scale";
import { textWidth } from "../../marks/text-width";

export type SizeScale = {
  /** @returns px from the left for a number of troops */
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly x: number; readonly text: string; readonly strong: boolean }[];
};

const TICK_TYPE = 12;

/** Keeps the ticks whose words have room. */
function withRoom(values: readonly number[], at: (value: number) => number, { number }: Words) {
  const ticks: { x: number; text: string; strong: boolean }[] = [];
  for (const value of values) {
    const x = Math.round(at(value));
    const text = number(value);
    const before = ticks.at(-1);
    const room = before ? x - before.x - (textWidth(text, TICK_TYPE) + textWidth(before.text, TICK_TYPE)) / 2 : 99;
    if (room > 8) ticks.push({ x, text, strong: false });
  }
  return ticks;
}

/** A linear scale from zero, or a logarithmic one from the power of ten at or below the smallest number. */
export function sizeScale(
  values: readonly number[],
  axis: "linear" | "log",
  range: readonly [number, number],
  words: Words,
): SizeScale {
  const largest = Math.max(1, ...values);
  const positive = values.filter((value) => value > 0);
  if (axis === "log") {
    const from = 10 ** Math.floor(Math.log10(Math.min(largest, ...positive)));
    const to = Math.max(largest * 1.15, from * 10);
    const scale = scaleLog<number>({ domain: [from, to], range: [...range], clamp: true });
    const powers = scale.ticks().filter((value) => Number.isInteger(Math.log10(value)));
    return { at: (value) => scale(value), ticks: withRoom(powers, (value) => scale(value), words) };
  }
  const scale = scaleLinear<number>({ domain: [0, largest * 1.04], range: [...range], clamp: true });
  const count = Math.max(2, Math.min(6, Math.floor((range[1] - range[0]) / 90)));
  return {
    at: (value) => scale(value),
    ticks: withRoom(
      scale.ticks(count).filter((value) => Number.isInteger(value)),
      (value) => scale(value),
      words,
    ),
  };
}
