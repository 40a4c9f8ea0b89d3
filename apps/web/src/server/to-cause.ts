import type { StanceClaim } from "@standpoint/db";
import type { Cause } from "../view/panel-page";

/** @returns what is shown of a claim that moved a holder: how it was read stands with the claim itself. */
export function toCause(claim: StanceClaim): Cause {
  const { articleId, claimId, outlet, url, published, language, isBrief, quote, before, after } = claim;
  const { outletTier, alsoIn, holder, day, actors, corrected } = claim;
  return {
    ...{ articleId, claimId, outlet, url, published, language, isBrief, quote, before, after },
    ...{ outletTier, alsoIn, holder, day, actors, corrected },
  };
}
