import type { Holder } from "@standpoint/core/codebook";
import { fitText } from "../../marks/fit-text";
import { textWidth } from "../../marks/text-width";
import { TARGET } from "./place-targets";
import { nameOnMap } from "./words";

/** A holder that is not on the map: a round mark with its name. */
export type PlacedChip = {
  /** Its name, or as much of it as a row holds. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A row heading among the chips. */
export type ChipHeading = { readonly text: string; readonly x: number; readonly y: number };

export type ChipGroup = {
  readonly heading: string;
  readonly holders: readonly { readonly holder: Holder; readonly name: string }[];
};

export type PlacedChips = {
  readonly chips: ReadonlyMap<Holder, PlacedChip>;
  readonly headings: readonly ChipHeading[];
  readonly bottom: number;
};

export const CHIP_TYPE = { size: 14, swatch: 16, textAt: 23 } as const;
const HEIGHT = TARGET + 2;
const GAP = 16;

/** Sets the groups one after the other, each with its heading, wrapping like words. */
export function placeChips(groups: readonly ChipGroup[], x: number, y: number, width: number): PlacedChips {
  const chips = new Map<Holder, PlacedChip>();
  const headings: ChipHeading[] = [];
  let top = y;
  for (const { heading, holders } of groups.filter((group) => group.holders.length > 0)) {
    const indent = width < 640 ? 0 : 140;
    headings.push({ text: heading, x, y: top + 17 });
    if (indent === 0) top += 24;
    let left = x + indent;
    for (const { holder, name } of holders) {
      const full = Math.ceil(CHIP_TYPE.textAt + textWidth(name, CHIP_TYPE.size));
      const wide = Math.min(width - indent, Math.max(TARGET, full));
      const text = fitText(nameOnMap(holder, name), width - indent - CHIP_TYPE.textAt, CHIP_TYPE.size);
      if (left > x + indent && left + wide > x + width) {
        left = x + indent;
        top += HEIGHT;
      }
      chips.set(holder, { text, x: left, y: top, width: wide, height: HEIGHT });
      left += wide + GAP;
    }
    top += HEIGHT + 4;
  }
  return { chips, headings, bottom: top };
}
