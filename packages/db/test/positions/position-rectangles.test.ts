import { OFFICES, STANCES } from "@standpoint/core/codebook";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type KnownClaim, positionRectangles } from "../../src/positions/position-rectangles";
import type { Rectangle } from "../../src/positions/rectangle";

const START = Date.UTC(2025, 0, 1);
const dayAt = (offset: number): string => new Date(START + offset * 86_400_000).toISOString().slice(0, 10);
const day = (max = 90) => fc.integer({ min: 0, max }).map(dayAt);

const claim = fc.record({
  articleId: fc.constantFrom("a", "b", "c", "d"),
  stance: fc.constantFrom(...STANCES),
  office: fc.option(fc.constantFrom(...OFFICES)),
  day: day(),
  publishedDay: fc.option(day()),
  confidence: fc.constantFrom(0.5, 0.7, 0.9),
  knownFrom: day(),
  knownTo: fc.option(day(120)),
});
const claims = fc
  .array(claim, { maxLength: 25 })
  .map((list): KnownClaim[] => list.map((item, index) => ({ ...item, id: `c${String(index).padStart(2, "0")}` })));

/** The contract's words, evaluated as they stand, without any of the code under test. */
function naive(all: readonly KnownClaim[], on: string, known: string) {
  const offices = ["head", "minister", "spokesperson", "other"];
  const seen = all.filter((c) => c.knownFrom <= known && (c.knownTo === null || known < c.knownTo) && c.day <= on);
  const beats = (a: KnownClaim, b: KnownClaim): boolean => {
    if (a.day !== b.day) return a.day > b.day;
    const [ra, rb] = [offices.indexOf(a.office ?? "other"), offices.indexOf(b.office ?? "other")];
    if (ra !== rb) return ra < rb;
    if (a.publishedDay !== b.publishedDay) return (a.publishedDay ?? "") > (b.publishedDay ?? "");
    if (a.confidence !== b.confidence) return a.confidence > b.confidence;
    return a.articleId !== b.articleId ? a.articleId < b.articleId : a.id < b.id;
  };
  const best = (list: readonly KnownClaim[]) => list.find((c) => list.every((d) => d === c || beats(c, d)));
  const winner = best(seen);
  if (!winner) return null;
  const side = (s: string) => (s === "uncommitted" ? "" : s === "supports" || s === "open" ? "for" : "against");
  const contested = seen.some((c) => {
    const age = (Date.parse(winner.day) - Date.parse(c.day)) / 86_400_000;
    return side(c.stance) !== "" && side(winner.stance) !== "" && side(c.stance) !== side(winner.stance) && age <= 30;
  });
  // Day by day backwards, as long as the stance is the same.
  let since = on;
  for (let t = Date.parse(on); t >= START; t -= 86_400_000) {
    const then = new Date(t).toISOString().slice(0, 10);
    if (best(seen.filter((c) => c.day <= then))?.stance !== winner.stance) break;
    since = then;
  }
  return { claimId: winner.id, contested, since };
}

const holds = (r: Rectangle, on: string, known: string): boolean =>
  r.onFrom <= on &&
  (r.onTo === null || on < r.onTo) &&
  r.knownFrom <= known &&
  (r.knownTo === null || known < r.knownTo);

it("agrees with the rule read aloud, on any day as known on any day", () => {
  fc.assert(
    fc.property(claims, fc.array(fc.tuple(day(130), day(130)), { minLength: 5, maxLength: 15 }), (all, days) => {
      const rectangles = positionRectangles(all);
      for (const [on, known] of days) {
        const found = rectangles.filter((rectangle) => holds(rectangle, on, known));
        expect(found.length).toBeLessThanOrEqual(1);
        const [hit] = found;
        const answer = hit ? { claimId: hit.claimId, contested: hit.contested, since: hit.since } : null;
        expect(answer).toEqual(naive(all, on, known));
      }
    }),
    { numRuns: 1500 },
  );
});

it("does not depend on the order in which claims came in", () => {
  const key = (list: Rectangle[]) => list.map((r) => JSON.stringify(r)).sort();
  fc.assert(
    fc.property(claims, (all) => {
      expect(key(positionRectangles([...all].reverse()))).toEqual(key(positionRectangles(all)));
    }),
  );
});

it("has no empty rectangle", () => {
  fc.assert(
    fc.property(claims, (all) => {
      for (const r of positionRectangles(all)) {
        expect(r.onTo === null || r.onFrom < r.onTo).toBe(true);
        expect(r.knownTo === null || r.knownFrom < r.knownTo).toBe(true);
      }
    }),
  );
});
