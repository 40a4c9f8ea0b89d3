import type { StanceClaim } from "@standpoint/db";
import type { View } from "./params";

const meets = <T>(wanted: readonly T[], found: readonly T[]) =>
  wanted.length === 0 || wanted.some((word) => found.includes(word));

/** @returns whether the view's filters let a claim through. Several words of one filter are alternatives. */
export function keepClaim(view: View, claim: StanceClaim): boolean {
  return (
    meets(view.stance, [claim.stance]) &&
    meets(view.condition, claim.conditions) &&
    meets(view.contribution, claim.contribution) &&
    meets(view.language, [claim.language]) &&
    meets(view.outlet, [claim.outlet ?? ""]) &&
    claim.confidence >= view.minConfidence
  );
}
