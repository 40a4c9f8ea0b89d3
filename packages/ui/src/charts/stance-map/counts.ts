import { HOST, type Holder, isOrganisation, STANCES, type Stance } from "@standpoint/core/codebook";
import type { StanceMapDatum } from "./props";

/** Whether a holder counts as a country that would send: organisations and the host are counted apart. */
export function isSender(holder: Holder): boolean {
  return holder !== HOST && !isOrganisation(holder);
}

/** @returns how many countries hold each stance, without organisations, the host and those that a filter leaves out */
export function countStances(data: readonly StanceMapDatum[]): Record<Stance, number> {
  const counts = Object.fromEntries(STANCES.map((stance) => [stance, 0])) as Record<Stance, number>;
  for (const { holder, stance, leftOut } of data) if (isSender(holder) && !leftOut) counts[stance] += 1;
  return counts;
}
