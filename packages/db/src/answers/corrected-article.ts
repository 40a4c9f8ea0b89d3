import type { Holder } from "@standpoint/core/codebook";
import type { ProposalClaim } from "./article-page";
import type { ForceSizeRow } from "./force-size-row";
import type { StanceClaim } from "./stance-claim";

/** An article that a person corrected, with its text, as it stands after that: what gold is written from. */
export type CorrectedArticle = {
  id: string;
  title: string | null;
  outlet: string | null;
  url: string | null;
  language: string;
  /** As its header states it. */
  published: string | null;
  rights: "full" | "quote";
  /** Whole, whatever its rights: for the person at the keyboard, never for a page. */
  text: string;
  stances: StanceClaim[];
  forceSizes: (Omit<ForceSizeRow, "date"> & { date: string | null })[];
  proposals: ProposalClaim[];
  /** Holders whose stance was rejected, and who have no other. */
  noStance: Holder[];
  /** Numbers that were rejected as force sizes. */
  notForce: number[];
};
