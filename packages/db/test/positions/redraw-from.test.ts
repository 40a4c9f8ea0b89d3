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

/** What the database does: finds the corner and where it may end, and hands over what lies between. */
function addedTo(old: readonly KnownClaim[], fresh: readonly KnownClaim[], bounded: boolean): Rectangle[] | null {
  const all = [...old, ...fresh];
  const stance = new Map(all.map(({ id, stance }) => [id, stance]));
  const stored = positionRectangles(old).map(
    (one): StoredRectangle => ({ ...one, stance: stance.get(one.claimId) as StoredRectangle["stance"] }),
  );
  const known = fresh.map(({ knownFrom }) => knownFrom).sort()[0] as string;
  const days = fresh.map(({ day }) => day).sort();
  const [first, last] = [days[0] as string, days.at(-1) as string];
  const reaches = (one: Rectangle) => one.knownTo === null || one.knownTo >= known;
  const over = stored.filter((one) => reaches(one) && one.onFrom < first && (one.onTo === null || one.onTo >= first));
  const untouched = stored.filter(
    (one) => one.onFrom > daysBefore(last, -30) && one.knownTo === null && one.knownFrom < known,
  );
  const end = bounded ? (untouched.map(({ onFrom }) => onFrom).sort()[0] ?? null) : null;
  const corner = { day: [first, ...over.map(({ onFrom }) => onFrom)].sort()[0] as string, known, end };
  const inTime = (day: string) => end === null || day <= end;
  const beyond = stored.filter(
    (one) => reaches(one) && (one.onTo === null || one.onTo > dayBefore(corner.day)) && inTime(one.onFrom),
  );
  const within = all.filter(
    (one) => (one.knownTo === null || one.knownTo > known) && one.day >= daysBefore(corner.day, 30) && inTime(one.day),
  );
  const drawn = redrawFrom(corner, within, beyond);
  const replaced = new Set(beyond.filter(({ onFrom }) => onFrom >= corner.day && (end === null || onFrom < end)));
  return drawn && [...stored.filter((one) => !replaced.has(one)), ...drawn];
}

it("gives what all claims give, whatever is added to whatever", () => {
  fc.assert(
    fc.property(claims("old", 20), claims("new", 4), (old, fresh) => {
      fc.pre(fresh.length > 0);
      expect(lines(addedTo(old, fresh, false) ?? [])).toEqual(lines(positionRectangles([...old, ...fresh])));
    }),
    { numRuns: 3000 },
  );
});

it("gives the same where it ends before the last claims, or says that it does not", () => {
  let ended = 0;
  fc.assert(
    fc.property(claims("old", 30), claims("new", 2), fc.nat({ max: 20 }), (old, more, soon) => {
      fc.pre(more.length > 0);
      const fresh = more.map((one) => ({ ...one, day: dayAt(soon), knownFrom: dayAt(80), knownTo: null }));
      const drawn = addedTo(old, fresh, true);
      if (drawn === null) return;
      ended += 1;
      expect(lines(drawn)).toEqual(lines(positionRectangles([...old, ...fresh])));
    }),
    { numRuns: 3000 },
  );
  expect(ended).toBeGreaterThan(1000);
});

it("says so where the stance has stood for longer than before", () => {
  const one = { articleId: "a", office: null, publishedDay: null, confidence: 0.9, knownTo: null } as const;
  const said = (id: string, day: string, knownFrom: string): KnownClaim => ({
    ...one,
    id,
    day,
    knownFrom,
    stance: "supports",
  });
  const old = [said("old0", "2025-03-01", "2025-03-01"), said("old1", "2025-03-09", "2025-03-09")];
  expect(addedTo(old, [said("new0", "2025-01-01", "2025-04-01")], true)).toBeNull();
});
