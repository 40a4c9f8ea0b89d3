import type { Words } from "@standpoint/words/words";

/** A share's place on an axis, with what stands beside it. */
export type UnitTick = { readonly at: number; readonly text: string };

/** A plot of one share against another, both from a least value to 1. */
export type UnitPlotScene = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly xTicks: readonly UnitTick[];
  readonly yTicks: readonly UnitTick[];
  /** px from the left for a share on the x axis. */
  readonly x: (share: number) => number;
  /** px from the top for a share on the y axis. */
  readonly y: (share: number) => number;
};

const WORDS_LEFT = 40;
const STEP = 0.2;

/**
 * Lays out such a plot, three parts high for four wide.
 * @param least where the axes begin, a multiple of 0.2
 */
export function unitPlot(
  box: { readonly x: number; readonly y: number; readonly width: number },
  words: Words,
  least: { readonly x: number; readonly y: number } = { x: 0, y: 0 },
): UnitPlotScene {
  const left = box.x + WORDS_LEFT;
  const right = box.x + box.width - 12;
  const top = box.y + 26;
  const bottom = Math.round(top + (right - left) * 0.75);
  const x = (share: number) => round(left + ((share - least.x) / (1 - least.x)) * (right - left));
  const y = (share: number) => round(bottom - ((share - least.y) / (1 - least.y)) * (bottom - top));
  return { left, right, top, bottom, x, y, xTicks: ticks(least.x, x, words), yTicks: ticks(least.y, y, words) };
}

function ticks(least: number, at: (share: number) => number, { decimal }: Words): UnitTick[] {
  const steps = Math.round((1 - least) / STEP);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = least + step * STEP;
    return { at: at(share), text: share === 0 ? "0" : decimal(share, 1) };
  });
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
