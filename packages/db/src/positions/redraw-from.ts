import type { Stance } from "@standpoint/core/codebook";
import { type KnownClaim, positionRectangles } from "./position-rectangles";
import type { Rectangle } from "./rectangle";

/** A stored rectangle, with the stance of its claim. */
export type StoredRectangle = Rectangle & { readonly stance: Stance };

/**
 * The corner from which rectangles are drawn anew: days on or after `day`, as known on or after `known`; up to the day
 * before `end`, on which a rectangle begins that is known from before the corner for ever, where there is an end.
 */
export type Corner = { readonly day: string; readonly known: string; readonly end?: string | null };

/**
 * Draws a holder's rectangles anew from a corner on, so that a day's news costs what it changes, not what there is. No
 * segment that reaches over the corner's day may change, as known from the corner on.
 * @param claims those that can be known from the corner on and lie at most CONTESTED_WITHIN_DAYS before its day
 * @param stored the rectangles that reach to the day before the corner, or beyond, on both axes; up to the end
 * @returns what stands there instead of those `stored` that begin on the corner's day or later, before the end; null
 *   where that on the end's day changes as well, so that what comes after it may
 */
export function redrawFrom(
  { day, known, end = null }: Corner,
  claims: readonly KnownClaim[],
  stored: readonly StoredRectangle[],
): Rectangle[] | null {
  const before = stored.filter(({ onFrom, knownTo }) => onFrom < day && (knownTo === null || knownTo > known));
  const drawn = positionRectangles(
    claims.map((claim) => (claim.knownFrom < known ? { ...claim, knownFrom: known } : claim)),
    {
      day,
      before: (at) => before.find(({ knownFrom, knownTo }) => knownFrom <= at && (knownTo === null || at < knownTo)),
      changes: before.flatMap(({ knownFrom, knownTo }) => [knownFrom, knownTo ?? ""]).filter((at) => at > known),
    },
  );
  const isWithin = ({ onFrom }: Rectangle) => onFrom >= day && (end === null || onFrom < end);
  if (end !== null && !standsAt(end, known, drawn, stored)) return null;
  return joined(
    drawn.filter(isWithin),
    stored.filter((one) => isWithin(one) && one.knownFrom < known),
    known,
  );
}

/** Whether the rectangle of the end's day says the same as before: what comes after it then hangs on nothing that changed. */
function standsAt(end: string, known: string, drawn: readonly Rectangle[], stored: readonly Rectangle[]): boolean {
  const [one, ...others] = drawn.filter(({ onFrom }) => onFrom >= end);
  const there = stored.find(({ onFrom, knownTo }) => onFrom === end && knownTo === null);
  if (!one || !there || others.length > 0 || one.knownFrom !== known || one.knownTo !== null) return false;
  return one.onFrom === end && saysTheSame({ ...one, onTo: there.onTo }, there);
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
