import { isSender, STANCES, type Stance } from "@standpoint/core/codebook";
import type { StanceMapDatum } from "./props";

/** @returns how many countries hold each stance, without organisations, the host and those that a filter leaves out */
export function countStances(data: readonly StanceMapDatum[]): Record<Stance, number> {
  const counts = Object.fromEntries(STANCES.map((stance) => [stance, 0])) as Record<Stance, number>;
  for (const { holder, stance, leftOut } of data) if (isSender(holder) && !leftOut) counts[stance] += 1;
  return counts;
}
