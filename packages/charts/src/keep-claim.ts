import type { Holder } from "@standpoint/core/codebook";
import type { ClaimFilter, StanceClaim } from "@standpoint/db";
import type { View } from "./params";
import { isWithin } from "./regions";

/** What the filters ask of a claim. */
export type Filtered = Pick<
  StanceClaim,
  "stance" | "conditions" | "contribution" | "language" | "outlet" | "confidence"
>;

const meets = <T>(wanted: readonly T[], found: readonly T[]) =>
  wanted.length === 0 || wanted.some((word) => found.includes(word));

/** @returns whether the view's filters let a claim through. Several words of one filter are alternatives. */
export function keepClaim(view: View, claim: Filtered): boolean {
  return (
    meets(view.stance, [claim.stance]) &&
    meets(view.condition, claim.conditions) &&
    meets(view.contribution, claim.contribution) &&
    meets(view.language, [claim.language]) &&
    meets(view.outlet, [claim.outlet ?? ""]) &&
    claim.confidence >= view.minConfidence
  );
}

/** @returns the same filters, but that by stance, as a question to the database */
export function claimFilterOf({ condition, contribution, language, outlet, minConfidence }: View): ClaimFilter {
  return {
    conditions: condition,
    contribution,
    languages: language,
    outlets: outlet,
    leastConfidence: minConfidence,
  };
}

/** @returns whether the view's filters let an article through: the steps and numbers that it tells of follow them too */
export function keepSource(view: View, { language, outlet }: Pick<Filtered, "language" | "outlet">): boolean {
  return meets(view.language, [language]) && meets(view.outlet, [outlet ?? ""]);
}

/**
 * @returns whether a position counts in a view: the others are faded. Who is outside the region is no part of the
 * question; the stance filter fades by itself.
 */
export function keepPosition(view: View, holder: Holder, claim: Filtered): boolean {
  return isWithin(view.region, holder) && keepClaim({ ...view, stance: [] }, claim);
}
