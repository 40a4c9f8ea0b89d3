import type { Precision } from "./day";
import type { Evidence, Trace } from "./evidence";
import type { Holder } from "./holder";

export const PROPOSAL_TYPES = ["proposal", "announcement", "meeting", "agreement", "refusal", "petition"] as const;
export type ProposalType = (typeof PROPOSAL_TYPES)[number];

/** A dated step at which sending foreign troops is proposed, announced, agreed, discussed or refused. */
export type Proposal = {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as `precision` says; null when the text and its date allow none. */
  readonly date: string | null;
  readonly precision: Precision | null;
  readonly type: ProposalType;
  readonly proposers: readonly Holder[];
  /** One line in English made from the parts, for example "France: proposal". */
  readonly summary: string;
  readonly evidence: Evidence;
  readonly trace: Trace;
};
