import type { Condition, Contribution } from "../codebook";
import type { Cue } from "../cues/cue";
import { type Found, ofRole } from "../found";

/** Conditions and contributions named in the cue's sentence. */
export function attachTerms(
  found: readonly Found[],
  _cue: Cue,
): { conditions: readonly Condition[]; contribution: readonly Contribution[] } {
  return {
    conditions: [...new Set(ofRole(found, "condition").map((one) => one.row.condition as Condition))],
    contribution: [...new Set(ofRole(found, "contribution").map((one) => one.row.contribution as Contribution))],
  };
}
