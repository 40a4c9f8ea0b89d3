import type { CueRow } from "../language";

/** Switzerland and Liechtenstein write ss for ß: every word with ß stands for both. */
export function withSwissSpelling(pattern: string): string {
  return pattern.replace(/[\p{L}*]*ß[\p{L}*]*/gu, (word) => `(${word}|${word.replaceAll("ß", "ss")})`);
}

/** The same for each pattern of a slot, however deep the slot holds its lists. */
export function swissToo<Slot>(slot: Slot): Slot {
  if (typeof slot === "string") return withSwissSpelling(slot) as Slot;
  if (Array.isArray(slot)) return slot.map(swissToo) as Slot;
  if (slot === null || typeof slot !== "object") return slot;
  return Object.fromEntries(Object.entries(slot).map(([key, value]) => [key, swissToo(value)])) as Slot;
}

/** Cues: only the pattern, not the example. */
export function swissCues(rows: readonly CueRow[]): CueRow[] {
  return rows.map(([sense, pattern, ...rest]) => [sense, withSwissSpelling(pattern), ...rest]);
}
