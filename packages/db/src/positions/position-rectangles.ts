import { OpenSegments, type Start } from "./open-segments";
import type { Rectangle } from "./rectangle";
import type { JudgedClaim } from "./rule";

/** A claim with the days between which its article version could be known. `knownTo` is the first day it no longer was. */
export type KnownClaim = JudgedClaim & { readonly knownFrom: string; readonly knownTo: string | null };

type Change = { readonly added: KnownClaim[]; readonly removed: KnownClaim[] };

/** @returns what becomes known and what ceases to be, day by day. */
function changesByDay(claims: readonly KnownClaim[]): Map<string, Change> {
  const changes = new Map<string, Change>();
  const at = (day: string): Change => {
    const change = changes.get(day) ?? { added: [], removed: [] };
    changes.set(day, change);
    return change;
  };
  for (const claim of claims) {
    if (claim.knownTo !== null && claim.knownTo <= claim.knownFrom) continue;
    at(claim.knownFrom).added.push(claim);
    if (claim.knownTo !== null) at(claim.knownTo).removed.push(claim);
  }
  return changes;
}

/**
 * A holder's position for every pair of days, as rectangles that never overlap. One sweep along what could be known:
 * each change touches only the stretch of days it can alter, so that the cost grows with the claims, not their square.
 * @param claims all dated claims of one holder, in any order
 * @param start where not all is drawn: from which day on, what lies before it, and the days on which that changes
 */
export function positionRectangles(
  claims: readonly KnownClaim[],
  start?: Start & { readonly changes: readonly string[] },
): Rectangle[] {
  const rectangles: Rectangle[] = [];
  const open = new OpenSegments((segment, knownTo) => rectangles.push({ ...segment, knownTo }), start);
  const changes = changesByDay(claims);
  for (const day of [...new Set([...changes.keys(), ...(start?.changes ?? [])])].sort()) {
    const { added, removed } = changes.get(day) ?? { added: [], removed: [] };
    open.change(day, added, removed);
    if (start?.changes.includes(day)) open.changeBefore(day);
  }
  open.close();
  return rectangles;
}
