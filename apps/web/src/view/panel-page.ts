import type { Stance } from "@standpoint/core/codebook";
import type { Citation, CountryStances, Position, StanceClaim } from "@standpoint/db";

/** A claim as a list shows it: the article's own page says its title. */
export type ShownClaim = Omit<StanceClaim, "title" | "knownSince" | "datePrecision">;

/** A claim as what moved a holder: its words, and whose they are. */
export type Cause = Omit<Citation, "title"> & Pick<StanceClaim, "holder" | "day" | "actors" | "corrected">;

/** A holder's stance became another one, or its first. */
export type StanceChange = {
  readonly from: string;
  readonly before: Stance | null;
  readonly stance: Stance;
  readonly contested: boolean;
  readonly claim: Cause;
};

/** What the panel of one country shows. */
export type PanelPage = Omit<CountryStances, "history" | "claims" | "position"> & {
  readonly position: (Omit<Position, "claim"> & { readonly claim: ShownClaim }) | null;
  readonly claims: readonly ShownClaim[];
  /** The latest ones, latest first. */
  readonly changes: readonly StanceChange[];
  /** How many there are, its first stance among them. */
  readonly changesInAll: number;
};
