import type { Holder } from "@standpoint/core/codebook";
import type { ClaimFilter, SourceFilter, StanceClaim } from "@standpoint/db";
import type { View } from "./params";
import { isWithin } from "./regions";

/** What the filters ask of a claim. */
export type Filtered = Pick<
  StanceClaim,
  "stance" | "conditions" | "contribution" | "language" | "outlet" | "outletTier" | "confidence"
>;

const meets = <T>(wanted: readonly T[], found: readonly T[]) =>
  wanted.length === 0 || wanted.some((word) => found.includes(word));

/** @returns whether the view's filters let a claim through. Several words of one filter are alternatives. */
export function keepClaim(view: View, claim: Filtered): boolean {
  return (
    meets(view.stance, [claim.stance]) &&
    meets(view.condition, claim.conditions) &&
    meets(view.contribution, claim.contribution) &&
    keepSource(view, claim) &&
    claim.confidence >= view.minConfidence
  );
}

/** @returns the same filters, but that by stance, as a question to the database */
export function claimFilterOf({ condition, contribution, minConfidence, ...view }: View): ClaimFilter {
  return { conditions: condition, contribution, leastConfidence: minConfidence, ...sourceFilterOf(view) };
}

/** @returns the filters by article as a question to the database */
export function sourceFilterOf({ language, outlet, tier }: Pick<View, "language" | "outlet" | "tier">): SourceFilter {
  return { languages: language, outlets: outlet, tiers: tier };
}

/** @returns whether the view's filters let an article through: the steps and numbers that it tells of follow them too */
export function keepSource(
  view: View,
  { language, outlet, outletTier }: Pick<Filtered, "language" | "outlet" | "outletTier">,
): boolean {
  return (
    meets(view.language, [language]) &&
    meets(view.outlet, [outlet ?? ""]) &&
    (view.tier.length === 0 || (outletTier !== null && view.tier.includes(outletTier)))
  );
}

/**
 * @returns whether a position counts in a view: the others are faded. Who is outside the region is no part of the
 * question; the stance filter fades by itself.
 */
export function keepPosition(view: View, holder: Holder, claim: Filtered): boolean {
  return isWithin(view.region, holder) && keepClaim({ ...view, stance: [] }, claim);
}
