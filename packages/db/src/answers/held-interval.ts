import type { Holder, Stance } from "@standpoint/core/codebook";

/** A stretch of days on which one claim decides a holder's position. There are many: it says no more than is counted. */
export type HeldInterval = {
  holder: Holder;
  from: string;
  /** The first day after it; null means it still holds on the day asked for. */
  to: string | null;
  stance: Stance;
  contested: boolean;
};
