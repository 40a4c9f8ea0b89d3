import type { Holder } from "../codebook";

/**
 * Meetings of heads of state and government on a force for Ukraine, and where they were held: `[day, host]`. What an
 * article tells of such a meeting on a weekday fits few months. From general knowledge; a meeting held by video stands
 * under those who chaired it.
 */
export const MEETINGS: readonly (readonly [day: string, host: Holder])[] = [
  ["2024-02-26", "FRA"],
  ["2025-02-17", "FRA"],
  ["2025-02-19", "FRA"],
  ["2025-03-02", "GBR"],
  ["2025-03-15", "GBR"],
  ["2025-03-27", "FRA"],
  ["2025-04-10", "BEL"],
  ["2025-05-10", "UKR"],
  ["2025-07-10", "GBR"],
  ["2025-09-04", "FRA"],
  ["2025-10-24", "GBR"],
  ["2026-01-06", "FRA"],
];
