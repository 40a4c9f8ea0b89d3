import type { ForceUnit } from "@standpoint/core/codebook";

const number = (value: number) => value.toLocaleString("en");

const SINGULAR: Readonly<Record<ForceUnit, string>> = {
  troops: "soldier",
  brigades: "brigade",
  battalions: "battalion",
  companies: "company",
};

/** @returns a size in words: "10,000 to 30,000 troops", "up to 5,000 troops", "at least 2 brigades", "1 company". */
export function forceRange({ min, max, unit }: { min: number | null; max: number | null; unit: ForceUnit }): string {
  if (min === null && max === null) return `a number of ${unit}`;
  const units = (max ?? min) === 1 ? SINGULAR[unit] : unit;
  if (min === null) return `up to ${number(max ?? 0)} ${units}`;
  if (max === null) return `at least ${number(min)} ${units}`;
  return min === max ? `${number(min)} ${units}` : `${number(min)} to ${number(max)} ${units}`;
}
