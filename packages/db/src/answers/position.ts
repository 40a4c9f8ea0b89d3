import type { Holder, Stance } from "@standpoint/core/codebook";
import type { StanceClaim } from "./stance-claim";

/** Where a holder stands on a day, as known on a day, and the claim that decides it. */
export type Position = {
  holder: Holder;
  stance: Stance;
  /** First day of the unbroken run of this stance up to the day asked for. */
  since: string;
  /** Position date (last day) of the deciding claim. */
  latest: string;
  /** The day the deciding claim's article came out. */
  knownSince: string;
  /** A claim of the other side lies within 30 days before the deciding one. */
  contested: boolean;
  claim: StanceClaim;
};

/** A stretch of days with one deciding claim. `to` is the first day after it; null means it still holds. */
export type PositionInterval = {
  from: string;
  to: string | null;
  stance: Stance;
  contested: boolean;
  claim: StanceClaim;
};
