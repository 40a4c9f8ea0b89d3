import type { Holder, Precision, ProposalType, Span, Trace } from "@standpoint/core/codebook";
import type { Outlet } from "../outlets/outlet";
import type { Citation } from "./citation";
import type { ForceSizeRow } from "./force-size-row";
import type { StanceClaim } from "./stance-claim";

/** A proposal as one article tells it: the date may be missing. */
export type ProposalClaim = Citation & {
  date: string | null;
  precision: Precision | null;
  type: ProposalType;
  proposers: Holder[];
  summary: string;
  trace: Trace;
};

export type ArticleVersion = {
  version: number;
  /** The day from which this version could be known. */
  knownFrom: string;
  /** The day the next version took its place; null for the latest. */
  knownTo: string | null;
  /** UTC, ISO 8601. */
  ingestedAt: string;
  contentHash: string;
};

/** An article whose text is nearly the same. */
export type ArticleCopy = {
  articleId: string;
  title: string | null;
  outlet: string | null;
  url: string | null;
  /** The day from which it could be known. */
  knownFrom: string;
};

/** The latest version of an article with all that was read in it. Spans are UTF-16 units into the whole text. */
export type ArticlePage = {
  id: string;
  version: number;
  title: string | null;
  outlet: string | null;
  url: string | null;
  language: string;
  published: string | null;
  publishedPrecision: Precision | null;
  /** The text contradicts the header's date. */
  dateConflict: boolean;
  isBrief: boolean;
  /** The outlet's entry in data/outlets.json; null where it has none. */
  outletEntry: Omit<Outlet, "names" | "hosts"> | null;
  /** No pack reads the language yet: nothing was coded. */
  unsupported: boolean;
  extractor: string;
  /** The whole text, only where its rights allow that; null otherwise. */
  text: string | null;
  claims: (StanceClaim & Span)[];
  /** `date` is null where the article has no date. */
  forceSizes: (Omit<ForceSizeRow, "date"> & { date: string | null } & Span)[];
  proposals: (ProposalClaim & Span)[];
  versions: ArticleVersion[];
  /** The article that counts as evidence in its stead, where it is nearly the same as an earlier one. */
  copyOf: ArticleCopy | null;
  /** Those that it counts for, earliest first; at most 200. */
  copies: ArticleCopy[];
};
