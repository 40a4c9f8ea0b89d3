import type { Precision } from "@standpoint/core/codebook";
import type { ProposalClaim } from "./article-page";
import type { ForceSizeRow } from "./force-size-row";
import type { StanceClaim } from "./stance-claim";

/** A claim as a row of the whole data set. */
export type StanceRecord = StanceClaim & {
  /** It decides its holder's position from its day on, as far as is known now. */
  decides: boolean;
  /** First day of the unbroken run of this stance; the claim's own day where it does not decide. */
  since: string | null;
  /** A claim of the other side lies within 30 days before; null where it does not decide. */
  contested: boolean | null;
};

/** `date` is null where the article has no date. */
export type ForceSizeRecord = Omit<ForceSizeRow, "date"> & { date: string | null; extractor: string };

export type ProposalRecord = ProposalClaim & { extractor: string };

/** An article in its latest version. */
export type ArticleRecord = {
  id: string;
  version: number;
  title: string | null;
  outlet: string | null;
  url: string | null;
  language: string;
  published: string | null;
  publishedPrecision: Precision | null;
  dateConflict: boolean;
  knownSince: string;
  rights: "full" | "quote";
  unsupported: boolean;
  /** The article that counts in its stead, where it is nearly the same as an earlier one. */
  copyOf: string | null;
  contentHash: string;
  extractor: string;
  /** The whole text, only where its rights allow that; null otherwise. */
  text: string | null;
};
