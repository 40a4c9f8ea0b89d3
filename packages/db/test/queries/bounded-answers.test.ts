import { beforeAll, expect, it } from "vitest";
import { type Database, forceSizes, ingestArticle, proposalTimeline, stanceHistory, stepDays } from "../../src";
import { tell } from "../article";
import { freshDatabase } from "../fresh-database";
import { fillWorld, NOW } from "./world";

let db: Database;
beforeAll(async () => {
  db = await freshDatabase();
  await fillWorld(db);
  const told = {
    ...{ id: "jun", published: "2025-06-10", outlet: "Het Blad", language: "nl" },
    stances: [{ country: "FRA", stance: "open" as const }],
    forceSizes: [{ country: "POL", by: null, max: 200 }],
    proposals: [{ date: "2025-06-09", proposers: ["POL"], type: "refusal" as const }],
  };
  await ingestArticle(db, ...tell(told), { day: "2025-07-01" });
}, 120_000);

const days = (rows: readonly { day: string }[]) => rows.map(({ day }) => day);

it("keeps the latest steps where there are more than asked for, those of the days asked for first", async () => {
  expect(days(await proposalTimeline(db, NOW))).toEqual(["2025-03-09", "2025-06-09"]);
  expect(days(await proposalTimeline(db, NOW, { limit: 1 }))).toEqual(["2025-06-09"]);
  const around = { first: null, from: "2025-03-01", to: "2025-04-01" };
  expect(days(await proposalTimeline(db, NOW, { limit: 1, around }))).toEqual(["2025-03-09"]);
  expect(days(await proposalTimeline(db, NOW, { around }))).toEqual(["2025-03-09", "2025-06-09"]);
  const [march] = await proposalTimeline(db, NOW);
  const chosen = { first: march?.id ?? "", from: "2025-06-01", to: null };
  expect(days(await proposalTimeline(db, NOW, { limit: 1, around: chosen }))).toEqual(["2025-03-09"]);
});

it("chooses steps by proposer, by id and by who tells of them, and counts them by day", async () => {
  const [march, june] = await proposalTimeline(db, NOW);
  expect(await proposalTimeline(db, NOW, { holders: ["POL", "EST"] })).toEqual([june]);
  expect(await proposalTimeline(db, NOW, { id: march?.id ?? "" })).toEqual([march]);
  expect(await proposalTimeline(db, NOW, { languages: ["nl"], outlets: ["Het Blad"] })).toEqual([june]);
  expect(await proposalTimeline(db, NOW, { languages: ["nl"], outlets: ["The Paper"] })).toEqual([]);
  expect(await stepDays(db, NOW)).toEqual([
    { day: "2025-03-09", steps: 1 },
    { day: "2025-06-09", steps: 1 },
  ]);
  expect(days(await stepDays(db, NOW, { outlets: ["The Paper"] }))).toEqual(["2025-03-09"]);
});

it("tells how many sources a step has beside those that it names", async () => {
  const [step] = await proposalTimeline(db, NOW, { limit: 2, sources: 1 });
  expect([step?.sourceCount, step?.sources.length]).toEqual([2, 1]);
});

it("keeps the latest numbers, of a holder's part or its word, and from whom they are asked for", async () => {
  const all = await forceSizes(db, NOW);
  expect(await forceSizes(db, NOW, { limit: 2 })).toEqual(all.slice(-2));
  expect((await forceSizes(db, NOW, { holders: ["POL", "GBR"] })).map(({ by }) => by)).toEqual(["GBR", null]);
  expect((await forceSizes(db, NOW, { outlets: ["Het Blad"] })).map(({ max }) => max)).toEqual([200]);
});

it("keeps the latest intervals of a history", async () => {
  const all = await stanceHistory(db, "FRA", NOW);
  expect(all.length).toBeGreaterThan(2);
  expect(await stanceHistory(db, "FRA", NOW, 2)).toEqual(all.slice(-2));
});
