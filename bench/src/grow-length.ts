import { extract, type Source } from "@standpoint/core";
import { cpuSeconds } from "./cpu-seconds";
import { exponentOf, type Spread, spread } from "./spread";

export type Growth = {
  readonly points: readonly { readonly size: number; readonly milliseconds: Spread }[];
  /** Time grows as the size to this power: 1 is linear. */
  readonly exponent: number;
};

const LENGTHS = [4, 8, 16, 32, 64, 128, 256, 512, 1024].map((kilo) => kilo * 1024);
/** Short articles are read several times over, so that the clock's grain does not count. In characters. */
const LEAST = 256 * 1024;

/** One article of the given texts, set one behind the other over and over until it is so long. */
export function growLength(sources: readonly Source[], rounds: number): Growth {
  const [first] = sources;
  if (!first) throw new Error("no text to grow");
  const all = sources.map(({ text }) => text).join("\n\n");
  const points = LENGTHS.map((size) => {
    const article = { ...first, text: all.repeat(Math.ceil(size / all.length)).slice(0, size) };
    const times = Math.max(1, Math.round(LEAST / size));
    const once = (): number => cpuSeconds(() => repeat(times, () => extract(article))) / times;
    once();
    return { size, milliseconds: spread(Array.from({ length: rounds }, () => once() * 1000)) };
  });
  const exponent = exponentOf(points.map(({ size, milliseconds }) => ({ x: size, y: milliseconds.low })));
  return { points, exponent };
}

function repeat(times: number, work: () => void): void {
  for (let i = 0; i < times; i++) work();
}
