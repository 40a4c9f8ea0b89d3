import type { ProposalClaim } from "./article-page";
import type { ForceSizeRow } from "./force-size-row";
import type { StanceClaim } from "./stance-claim";

/** A claim with what kind it is of. `date` of a force size is null where its article has no date. */
export type FoundClaim =
  | { kind: "stance"; claim: StanceClaim }
  | { kind: "force_size"; claim: Omit<ForceSizeRow, "date"> & { date: string | null } }
  | { kind: "proposal"; claim: ProposalClaim };
