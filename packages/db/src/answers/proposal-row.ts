import type { Holder, Precision, ProposalType } from "@standpoint/core/codebook";
import type { Citation } from "./citation";

/** One dated step, with articles that tell of it. */
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
  /** How many articles tell of it. */
  sourceCount: number;
  /** The first few of them, the earliest published first. */
  sources: Citation[];
};
