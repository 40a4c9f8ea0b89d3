import { STANCES } from "@standpoint/core/codebook";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type KnownClaim, positionRectangles } from "../../src/positions/position-rectangles";
import type { Rectangle } from "../../src/positions/rectangle";
import { redrawFrom, type StoredRectangle } from "../../src/positions/redraw-from";

const dayAt = (offset: number) => new Date(Date.UTC(2025, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);
const day = (max = 90) => fc.integer({ min: 0, max }).map(dayAt);
const claim = fc.record({
  articleId: fc.constantFrom("a", "b", "c"),
  stance: fc.constantFrom(...STANCES),
  office: fc.option(fc.constantFrom("head" as const, "other" as const)),
  day: day(),
  publishedDay: fc.constant(null),
  confidence: fc.constantFrom(0.5, 0.9),
  knownFrom: day(),
  knownTo: fc.option(day(120)),
});
const claims = (prefix: string, most: number) =>
  fc
    .array(claim, { maxLength: most })
    .map((list): KnownClaim[] => list.map((item, index) => ({ ...item, id: `${prefix}${index}` })));

const lines = (list: readonly Rectangle[]) =>
  list
    .map(({ onFrom, onTo, knownFrom, knownTo, claimId, contested, since }) =>
      [onFrom, onTo, knownFrom, knownTo, claimId, contested, since].join(" "),
    )
    .sort();

const dayBefore = (of: string) => new Date(Date.parse(of) - 86_400_000).toISOString().slice(0, 10);
const daysBefore = (of: string, days: number) =>
  new Date(Date.parse(of) - days * 86_400_000).toISOString().slice(0, 10);

/** What the database does: finds the corner, and hands over what lies beyond it. */
function addedTo(old: readonly KnownClaim[], fresh: readonly KnownClaim[]): Rectangle[] {
  const all = [...old, ...fresh];
  const stance = new Map(all.map(({ id, stance }) => [id, stance]));
  const stored = positionRectangles(old).map(
    (one): StoredRectangle => ({ ...one, stance: stance.get(one.claimId) as StoredRectangle["stance"] }),
  );
  const known = fresh.map(({ knownFrom }) => knownFrom).sort()[0] as string;
  const first = fresh.map(({ day }) => day).sort()[0] as string;
  const reaches = (one: Rectangle) => one.knownTo === null || one.knownTo >= known;
  const over = stored.filter((one) => reaches(one) && one.onFrom < first && (one.onTo === null || one.onTo >= first));
  const corner = { day: [first, ...over.map(({ onFrom }) => onFrom)].sort()[0] as string, known };
  const beyond = stored.filter((one) => reaches(one) && (one.onTo === null || one.onTo > dayBefore(corner.day)));
  const within = all.filter(
    (one) => (one.knownTo === null || one.knownTo > known) && one.day >= daysBefore(corner.day, 30),
  );
  const replaced = new Set(beyond.filter(({ onFrom }) => onFrom >= corner.day));
  return [...stored.filter((one) => !replaced.has(one)), ...redrawFrom(corner, within, beyond)];
}

it("gives what all claims give, whatever is added to whatever", () => {
  fc.assert(
    fc.property(claims("old", 20), claims("new", 4), (old, fresh) => {
      fc.pre(fresh.length > 0);
      expect(lines(addedTo(old, fresh))).toEqual(lines(positionRectangles([...old, ...fresh])));
    }),
    { numRuns: 3000 },
  );
});
