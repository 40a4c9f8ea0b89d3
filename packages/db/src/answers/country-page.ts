import type { Holder } from "@standpoint/core/codebook";
import type { ForceSizeRow } from "./force-size-row";
import type { Position, PositionInterval } from "./position";
import type { ProposalRow } from "./proposal-row";
import type { StanceClaim, UndatedClaim } from "./stance-claim";

/** Where one holder stands as of a day, and on what words. */
export type CountryStances = {
  holder: Holder;
  position: Position | null;
  /** Oldest first. */
  history: PositionInterval[];
  /** Newest first, one page of them. */
  claims: StanceClaim[];
  /** The cursor of the next page; null on the last. */
  next: string | null;
  /** Claims without any date: they colour nothing. */
  undated: UndatedClaim[];
};

/** Everything about one holder as of a day. */
export type CountryPage = CountryStances & {
  /** Its own part, or numbers it is cited for. */
  forceSizes: ForceSizeRow[];
  /** Steps it is a proposer of. */
  proposals: ProposalRow[];
};
