import { textWidth } from "./text-width";

/** One entry: a swatch, a word and (where it says something) a number. */
export type LegendItem<K extends string> = { readonly key: K; readonly text: string; readonly count: number | null };

export type PlacedLegendItem<K extends string> = LegendItem<K> & {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the count begins, from x. */
  readonly countAt: number;
};

export const LEGEND_TYPE = { size: 14, swatch: 16, textAt: 22 } as const;
const HEIGHT = 26;
const GAP = 18;

/** Sets a legend in rows from the left, wrapping like words. */
export function placeLegend<K extends string>(
  items: readonly LegendItem<K>[],
  x: number,
  y: number,
  width: number,
): { items: PlacedLegendItem<K>[]; bottom: number } {
  const placed: PlacedLegendItem<K>[] = [];
  let left = x;
  let top = y;
  for (const item of items) {
    const countAt = Math.ceil(LEGEND_TYPE.textAt + textWidth(item.text, LEGEND_TYPE.size) + 5);
    const digits = item.count === null ? 0 : textWidth(String(item.count), LEGEND_TYPE.size, "sans-semibold");
    const wide = Math.ceil(countAt + digits);
    if (left > x && left + wide > x + width) {
      left = x;
      top += HEIGHT;
    }
    placed.push({ ...item, x: left, y: top, width: wide, height: HEIGHT, countAt });
    left += wide + GAP;
  }
  return { items: placed, bottom: top + HEIGHT };
}
