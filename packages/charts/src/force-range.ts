import type { ForceUnit } from "@standpoint/core/codebook";

const number = (value: number) => value.toLocaleString("en");

/** @returns a size in words: "10,000 to 30,000 troops", "up to 5,000 troops", "at least 2 brigades". */
export function forceRange({ min, max, unit }: { min: number | null; max: number | null; unit: ForceUnit }): string {
  if (min === null && max === null) return `a number of ${unit}`;
  if (min === null) return `up to ${number(max!)} ${unit}`;
  if (max === null) return `at least ${number(min)} ${unit}`;
  return min === max ? `${number(min)} ${unit}` : `${number(min)} to ${number(max)} ${unit}`;
}
