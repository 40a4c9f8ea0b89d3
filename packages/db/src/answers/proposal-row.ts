import type { Holder, Precision, ProposalType } from "@standpoint/core/codebook";
import type { Citation } from "./citation";

/** One dated step, with every article that tells of it. */
export type ProposalRow = {
  /** The claim id of the first source. */
  id: string;
  date: string;
  precision: Precision;
  /** The last day of `date`. */
  day: string;
  type: ProposalType;
  proposers: Holder[];
  summary: string;
  /** The earliest published first. */
  sources: Citation[];
};
