import fc from "fast-check";
import { expect, it } from "vitest";
import { type FreshTelling, joinTelling, type NearStep } from "../../src/steps/join-telling";
import { type KnownTelling, type StepRectangle, stepRectangles } from "../../src/steps/step-rectangles";
import { someTellings } from "./arbitrary-tellings";

const telling = (claimId: string, told: Partial<KnownTelling>): KnownTelling => ({
  ...{ claimId, publishedDay: "2025-04-01", date: "2025-03-27", day: "2025-03-27", precision: "day", type: "meeting" },
  ...{ proposers: ["FRA"], knownFrom: "2025-04-01", knownTo: null },
  ...told,
});

const FIELDS = Object.keys(stepRectangles([telling("a", {})])[0] as StepRectangle).sort();

const lines = (rectangles: readonly StepRectangle[]) => rectangles.map((one) => JSON.stringify(one, FIELDS)).sort();

function withSeeds(rectangles: readonly StepRectangle[], tellings: readonly KnownTelling[]): NearStep[] {
  const byId = new Map(tellings.map((one) => [one.claimId, one]));
  return rectangles.map((one) => ({
    ...one,
    seed: byId.get(one.seedId) as KnownTelling,
    published: new Map(one.sourceIds.map((id) => [id, byId.get(id)?.publishedDay ?? null])),
  }));
}

/** @returns what stands when the telling came to what was told, or null where that is to be drawn anew */
function joinedTo(before: readonly KnownTelling[], telling: FreshTelling): StepRectangle[] | null {
  const stored = stepRectangles(before);
  const near = withSeeds(stored, before).filter(({ knownTo }) => knownTo === null || knownTo > telling.knownFrom);
  const change = joinTelling(telling, near);
  if (change === null) return null;
  const gone = new Set(lines(change.gone));
  return [...stored.filter((one) => !gone.has(lines([one])[0] as string)), ...change.added];
}

it("comes to what all tellings together give, wherever a telling is joined", () => {
  let joined = 0;
  fc.assert(
    fc.property(someTellings(), someTellings(), (before, [more]) => {
      fc.pre(more !== undefined);
      const telling = { ...(more as KnownTelling), claimId: "m", knownTo: null };
      const others = before.filter(({ claimId }) => claimId !== "m");
      const steps = joinedTo(others, telling);
      if (steps === null) return;
      joined += 1;
      expect(lines(steps)).toEqual(lines(stepRectangles([...others, telling])));
    }),
    { numRuns: 1000 },
  );
  expect(joined).toBeGreaterThan(200);
});

it("keeps the sources that were published first, and counts all", () => {
  const before = Array.from({ length: 12 }, (_, n) => telling(`b${n + 10}`, {}));
  const [step] =
    joinedTo(before, telling("z", { publishedDay: "2025-03-01" }))?.filter(({ knownTo }) => knownTo === null) ?? [];
  expect(step).toBeUndefined();
  const [later] = joinedTo(before, telling("z", {}))?.filter(({ knownTo }) => knownTo === null) ?? [];
  expect(later).toMatchObject({ sources: 13, firstId: "b10" });
  expect(later?.sourceIds).toHaveLength(10);
});

it.each([
  ["more proposers than the seed", telling("z", { proposers: ["FRA", "GBR"] })],
  ["an earlier publication than the seed's", telling("z", { publishedDay: "2025-03-30" })],
  ["known before what is there", telling("z", { knownFrom: "2025-03-30" })],
])("leaves to be drawn anew what has %s", (_, fresh) => {
  expect(joinedTo([telling("b", {})], fresh)).toBeNull();
});

it("leaves to be drawn anew what takes something from a later step", () => {
  const month = { date: "2025-03", day: "2025-03-31", precision: "month" } as const;
  const before = [telling("b", { date: "2025-03-29", day: "2025-03-29" }), telling("c", month)];
  expect(joinedTo(before, telling("z", {}))).toBeNull();
});
