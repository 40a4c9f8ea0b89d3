import { wordRuns } from "./word-runs";

/** @returns how much of the shorter text stands in the longer, run by run of words: 0 to 1. */
export function sharedPart(one: string, other: string): number {
  const [shorter, longer] = [new Set(wordRuns(one)), new Set(wordRuns(other))].sort((a, b) => a.size - b.size) as [
    Set<number>,
    Set<number>,
  ];
  if (shorter.size === 0) return 0;
  return [...shorter].filter((run) => longer.has(run)).length / shorter.size;
}
