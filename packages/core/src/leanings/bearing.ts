import type { Claim } from "../claims/claim";
import type { Condition, Contribution, Holder } from "../codebook";
import type { Mention } from "../mentions/mention";

/** What one paragraph says about one holder: the mentions, the claims, and the marks that the weights are read by. */
export type Bearing = {
  readonly holder: Holder;
  readonly paragraph: number;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  /** Sentences in which the holder has words of its own, with how many. */
  readonly sentences: ReadonlyMap<number, number>;
  /** Words, pairs of words, cues, frames: see gather-bearings.ts. */
  readonly marks: readonly string[];
  readonly conditions: readonly Condition[];
  readonly contribution: readonly Contribution[];
  /** The paragraph, or one shortly before, speaks of the deployment. */
  readonly onTopic: boolean;
};
