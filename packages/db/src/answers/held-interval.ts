import type { Condition, Contribution, Holder, Stance } from "@standpoint/core/codebook";

/** A stretch of days on which one claim decides a holder's position, with what a filter asks of that claim. */
export type HeldInterval = {
  holder: Holder;
  from: string;
  /** The first day after it; null means it still holds on the day asked for. */
  to: string | null;
  contested: boolean;
  claimId: string;
  articleId: string;
  stance: Stance;
  conditions: Condition[];
  contribution: Contribution[];
  /** 0 to 1. */
  confidence: number;
  outlet: string | null;
  /** ISO 639-1. */
  language: string;
};
