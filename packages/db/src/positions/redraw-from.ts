import type { Stance } from "@standpoint/core/codebook";
import { type KnownClaim, positionRectangles } from "./position-rectangles";
import type { Rectangle } from "./rectangle";

/** A stored rectangle, with the stance of its claim. */
export type StoredRectangle = Rectangle & { readonly stance: Stance };

/** The corner from which rectangles are drawn anew: days on or after `day`, as known on or after `known`. */
export type Corner = { readonly day: string; readonly known: string };

/**
 * Draws a holder's rectangles anew from a corner on, so that a day's news costs what it changes, not what there is. No
 * segment that reaches over the corner's day may change, as known from the corner on.
 * @param claims those that can be known from the corner on and lie at most CONTESTED_WITHIN_DAYS before its day
 * @param stored the rectangles that reach to the day before the corner, or beyond, on both axes
 * @returns what stands there instead of those `stored` that begin on the corner's day or later
 */
export function redrawFrom(
  { day, known }: Corner,
  claims: readonly KnownClaim[],
  stored: readonly StoredRectangle[],
): Rectangle[] {
  const before = stored.filter(({ onFrom, knownTo }) => onFrom < day && (knownTo === null || knownTo > known));
  const drawn = positionRectangles(
    claims.map((claim) => (claim.knownFrom < known ? { ...claim, knownFrom: known } : claim)),
    {
      day,
      before: (at) => before.find(({ knownFrom, knownTo }) => knownFrom <= at && (knownTo === null || at < knownTo)),
      changes: before.flatMap(({ knownFrom, knownTo }) => [knownFrom, knownTo ?? ""]).filter((at) => at > known),
    },
  );
  return joined(
    drawn,
    stored.filter(({ onFrom, knownFrom }) => onFrom >= day && knownFrom < known),
    known,
  );
}

/** What was drawn goes on where a rectangle from before says the same; one that says something else ends there. */
function joined(drawn: readonly Rectangle[], earlier: readonly StoredRectangle[], known: string): Rectangle[] {
  const waiting = new Map(earlier.map((rectangle) => [rectangle.onFrom, rectangle]));
  const whole = drawn.map((rectangle) => {
    const first = rectangle.knownFrom === known ? waiting.get(rectangle.onFrom) : undefined;
    if (!first || !saysTheSame(first, rectangle)) return rectangle;
    waiting.delete(rectangle.onFrom);
    return { ...rectangle, knownFrom: first.knownFrom };
  });
  return [...whole, ...[...waiting.values()].map(({ stance: _, ...ended }) => ({ ...ended, knownTo: known }))];
}

function saysTheSame(a: Rectangle, b: Rectangle): boolean {
  return a.claimId === b.claimId && a.onTo === b.onTo && a.contested === b.contested && a.since === b.since;
}
