import type { Condition, Contribution, Holder, Stance } from "@standpoint/core/codebook";
import type { OutletTier } from "../outlets/outlet-tiers";

/** A stretch of days with one deciding claim, with what of the claim a filter asks for and no more: there are many. */
export type PositionStretch = {
  holder: Holder;
  from: string;
  /** The first day after it; null means that it still holds. */
  to: string | null;
  stance: Stance;
  contested: boolean;
  /** First day of the unbroken run of this stance. */
  since: string;
  confidence: number;
  conditions: Condition[];
  contribution: Contribution[];
  language: string;
  outlet: string | null;
  outletTier: OutletTier | null;
};

/** The positions of all holders on many days. */
export type PositionStretches = {
  /** By holder, then by day. */
  stretches: PositionStretch[];
  /** From this day on none is missing; null where none is missing at all. */
  completeFrom: string | null;
};
