import type { Stance } from "../codebook";
import type { CueRow } from "../languages/language";

/** Words that carry a position, with what the words around them make of it. */
export type Cue = {
  readonly id: string;
  readonly row: CueRow;
  readonly from: number;
  readonly to: number;
  /** The sense after all modifiers; null where they leave none (asked, not said). */
  readonly stance: Stance | null;
  /** 1 hints, 2 says, 3 says with its object. */
  readonly strength: number;
  readonly bound: boolean;
  /** Was so before, as the text says. */
  readonly historical: boolean;
  readonly modifiers: readonly string[];
};
