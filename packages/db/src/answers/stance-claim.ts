import type { Condition, Contribution, Holder, Office, Precision, Stance, Trace } from "@standpoint/core/codebook";
import type { Citation } from "./citation";
import type { Corrected } from "./correction";

/** What one article reports as a holder's stance, with everything needed to check it. */
export type StanceClaim = Citation & {
  holder: Holder;
  stance: Stance;
  /** The position's date as the text states it, else the article's publication date; null when there is neither. */
  date: string | null;
  datePrecision: Precision | null;
  /** The day from which the claim counts: the last day of `date`. */
  day: string | null;
  /** The day this version of the article came out: from then on the claim could be known. */
  knownSince: string | null;
  actors: string[];
  office: Office | null;
  conditions: Condition[];
  contribution: Contribution[];
  /** 0 to 1. */
  confidence: number;
  trace: Trace;
  /** Version of the extractor that made the claim. */
  extractor: string;
  /** Set where a person corrected the claim: stance, conditions and contribution are then the person's. */
  corrected: Corrected | null;
};

/** A claim of an article that has no date. */
export type UndatedClaim = StanceClaim & {
  /** Between which days it came out, as far as terms of office named in it tell; null where they tell nothing. */
  bounds: { after: string | null; before: string | null; reason: string } | null;
};
