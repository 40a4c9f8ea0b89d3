import type { Evidence, Trace } from "./evidence";
import type { Holder } from "./holder";

export const FORCE_UNITS = ["troops", "brigades", "battalions", "companies"] as const;
export type ForceUnit = (typeof FORCE_UNITS)[number];

/** `force`: the whole force. `contribution`: one country's part. `needed`: what someone says it would take. */
export const FORCE_KINDS = ["force", "contribution", "needed"] as const;
export type ForceKind = (typeof FORCE_KINDS)[number];

/** A number of foreign troops for Ukraine. "up to N" has no `min`, "at least N" no `max`, a plain number both alike. */
export type ForceSize = {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: ForceUnit;
  readonly kind: ForceKind;
  /** Whose part it is; null for a whole force. */
  readonly country: Holder | null;
  /** Who is cited for the number; null for a private expert or nobody. */
  readonly by: Holder | null;
  readonly evidence: Evidence;
  readonly trace: Trace;
};
