import { beforeAll, expect, it } from "vitest";
import { type Database, positionStretches, stanceHistory, stanceMap } from "../../src";
import { freshDatabase } from "../fresh-database";
import { fillWorld, NOW } from "./world";

let db: Database;
beforeAll(async () => {
  db = await freshDatabase();
  await fillWorld(db);
});

const FAR = "9000-01-01";

it.each([NOW.known, "2025-05-04", "2025-04-01", "2024-12-31"])(
  "holds, as known on %s, each holder's whole history",
  async (known) => {
    const { stretches, completeFrom } = await positionStretches(db, known);
    expect(completeFrom).toBeNull();
    for (const holder of ["FRA", "POL"]) {
      const history = await stanceHistory(db, holder, { on: FAR, known });
      expect(stretches.filter((one) => one.holder === holder)).toEqual(
        history.map(({ from, to, stance, contested, claim }) => ({
          holder,
          from,
          to,
          stance,
          contested,
          since: expect.any(String),
          confidence: claim.confidence,
          conditions: claim.conditions,
          contribution: claim.contribution,
          language: claim.language,
          outlet: claim.outlet,
          outletTier: claim.outletTier,
        })),
      );
    }
  },
);

it("keeps to the latest ones where there are too many, and says from which day on none is missing", async () => {
  const all = (await positionStretches(db, NOW.known)).stretches;
  for (let most = 2; most < all.length; most++) {
    const { stretches, completeFrom } = await positionStretches(db, NOW.known, { most });
    expect(stretches).toHaveLength(most);
    const on = completeFrom as string;
    const told = stretches.filter(({ from, to }) => from <= on && (to === null || to > on));
    const map = await stanceMap(db, { on, known: NOW.known });
    expect(told.map(({ holder, stance, since }) => [holder, stance, since])).toEqual(
      map.map(({ holder, stance, since }) => [holder, stance, since]),
    );
  }
});

it("keeps to what holds on a day or before it", async () => {
  const all = (await positionStretches(db, NOW.known)).stretches;
  for (const on of ["2025-02-01", "2025-03-10", "2025-03-19", "2025-12-31"]) {
    const { stretches } = await positionStretches(db, NOW.known, { on });
    expect(stretches).toEqual(all.filter(({ from }) => from <= on));
  }
});

it("refuses what is no day", async () => {
  await expect(positionStretches(db, "2025-02-30")).rejects.toThrow(RangeError);
});
