import type { Holder, Precision, ProposalType } from "../codebook";

/** A step as one sentence tells it, before the steps of an article are merged. */
export type Step = {
  readonly type: ProposalType;
  readonly proposers: readonly Holder[];
  /** Null where neither the text nor a publication date tells when. */
  readonly date: string | null;
  readonly precision: Precision | null;
  /** The sentence that tells it. */
  readonly sentence: number;
  /** Higher is surer. */
  readonly weight: number;
  /** The row or cue that told it, and how it was dated. */
  readonly cue: string;
  readonly dated: "in the sentence" | "in the context" | "by publication" | "undated";
};

/** When a step was taken, and how that is known. */
export type Dated = Pick<Step, "date" | "precision" | "dated">;
