import type { Holder, Stance } from "../codebook";
import type { Mention } from "../mentions/mention";

/** What an earlier position loses against one of now. */
export const HISTORICAL = 2.5;

/** In this sentence, this holder says or does this about the question. */
export type Claim = {
  readonly holder: Holder;
  readonly stance: Stance;
  /** Higher is surer: strength of the cue, how it is bound, how near the target is. */
  readonly weight: number;
  readonly sentence: number;
  /** The cue's first token: the order of the text. */
  readonly at: number;
  readonly mention: Mention;
  readonly cue: string;
  readonly modifiers: readonly string[];
  readonly frame: "target" | "inherited" | "bound" | "loose";
  readonly historical: boolean;
};
