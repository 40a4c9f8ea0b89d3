import type { Holder, Stance } from "@standpoint/core/codebook";
import type { StanceClaim } from "./stance-claim";

/** A holder's stance became another one, or its first. */
export type Change = {
  holder: Holder;
  /** The day from which it stood so. */
  day: string;
  /** What it held before; null where nothing is known of that. */
  before: Stance | null;
  stance: Stance;
  contested: boolean;
  /** What moved it: the claim that decides on that day. */
  claim: StanceClaim;
};

export type ChangesPage = {
  /** Newest first. */
  changes: Change[];
  /** The cursor of the next page; null on the last. */
  next: string | null;
};
