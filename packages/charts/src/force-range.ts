import type { ForceUnit } from "@standpoint/core/codebook";
import { english } from "@standpoint/words/english";
import type { Words } from "@standpoint/words/words";

type Size = { readonly min: number | null; readonly max: number | null; readonly unit: ForceUnit };

/** @returns a size in words: "10,000 to 30,000 troops", "up to 5,000 troops", "at least 2 brigades", "1 company". */
export function forceRange({ min, max, unit }: Size, words: Words = english): string {
  const { say, number } = words;
  const most = max ?? min;
  if (most === null) return say("sized.unknown", { units: say(`unit.${unit}`) });
  const sized = (amount: string) => say(`sized.${unit}`, { count: most, number: amount });
  if (min === null) return say("sized.upTo", { size: sized(number(most)) });
  if (max === null) return say("sized.atLeast", { size: sized(number(min)) });
  return sized(min === max ? number(min) : say("sized.range", { min: number(min), max: number(max) }));
}
