import type { CountryStances, PositionInterval, StanceClaim } from "@standpoint/db";
import type { PanelPage, ShownClaim } from "../view/panel-page";
import { toCause } from "./to-cause";

/** Changes that the panel tells: a page of its own has all of a country that moves to and fro. */
const TOLD = 3;

/** @returns the intervals with which another stance began, latest first, each with the stance before it */
function changesIn(history: readonly PositionInterval[]) {
  return history
    .map(({ from, stance, contested, claim }, index) => {
      const before = history[index - 1]?.stance ?? null;
      return { from, before, stance, contested, claim };
    })
    .filter(({ stance, before }) => stance !== before)
    .reverse();
}

function toShown(claim: StanceClaim): ShownClaim {
  const { title: _, knownSince: _known, datePrecision: _precision, ...shown } = claim;
  return shown;
}

/**
 * @returns what the panel shows of a country, and no more. A claim that is shown twice is one object: React sends such
 * a one once.
 */
export function toPanelPage({ history, position, ...page }: CountryStances): PanelPage {
  const changes = changesIn(history);
  const claims = page.claims.map(toShown);
  const listed = new Map(claims.map((claim) => [claim.claimId, claim]));
  return {
    ...page,
    claims,
    position: position && { ...position, claim: listed.get(position.claim.claimId) ?? toShown(position.claim) },
    changesInAll: changes.length,
    changes: changes.slice(0, TOLD).map(({ claim, ...change }) => ({
      ...change,
      claim: listed.get(claim.claimId) ?? toCause(claim),
    })),
  };
}
