import { beforeAll, expect, it } from "vitest";
import {
  allArticles,
  allForceSizes,
  allProposals,
  allStances,
  type Database,
  dataState,
  ingestArticle,
  withdrawArticle,
} from "../../src";
import { TEXT, tell } from "../article";
import { freshDatabase } from "../fresh-database";
import { fillWorld } from "../queries/world";

let db: Database;
beforeAll(async () => {
  db = await freshDatabase();
  await fillWorld(db);
});

async function all<Row>(batches: AsyncGenerator<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of batches) rows.push(...batch);
  return rows;
}

it("has every stance that counts, those that decide marked with the run they belong to", async () => {
  const rows = (await all(allStances(db))).map(
    ({ articleId, holder, stance, decides, since, contested }) =>
      `${articleId} ${holder} ${stance} ${decides} ${since} ${contested}`,
  );
  expect(rows.sort()).toEqual([
    "apr FRA supports true 2025-04-01 true",
    "apr POL supports true 2025-03-01 false",
    "jan FRA open true 2025-01-10 false",
    "mar FRA supports true 2025-03-10 false",
    "mar POL declines true 2025-03-10 true",
    "may FRA declines true 2025-03-20 true",
    "undated FRA opposes false null null",
  ]);
});

it("has every force size and every telling of a step, dated or not", async () => {
  expect((await all(allForceSizes(db))).map(({ articleId, date }) => `${articleId} ${date}`).sort()).toEqual([
    "mar 2025-03-10",
    "mar 2025-03-10",
    "undated null",
  ]);
  expect((await all(allProposals(db))).map(({ articleId, date }) => `${articleId} ${date}`).sort()).toEqual([
    "apr 2025-03",
    "mar 2025-03-09",
    "mar null",
  ]);
});

it("has every article once, its text only where its rights are full", async () => {
  const rows = await all(allArticles(db));
  expect(rows.map(({ id }) => id).sort()).toEqual(["apr", "jan", "mar", "may", "undated", "waits"]);
  expect(rows.filter(({ text }) => text === null).map(({ id }) => id)).toEqual(["mar"]);
  expect(rows.find(({ id }) => id === "apr")?.text).toBe(TEXT);
});

it("has no word of an article whose rights are not full beyond a sentence on either side", async () => {
  const own = await freshDatabase();
  const told = { id: "quoted", rights: "quote", text: `Before all. ${TEXT}`, title: "Quoted" } as const;
  const france = { country: "FRA", stance: "supports" } as const;
  await ingestArticle(own, ...tell({ ...told, stances: [france], forceSizes: [{}], proposals: [{}] }));
  const everything = JSON.stringify([
    await all(allStances(own)),
    await all(allForceSizes(own)),
    await all(allProposals(own)),
    await all(allArticles(own)),
  ]);
  expect(everything).toContain("The meeting took place in Paris. ");
  expect(everything).not.toContain("Before all.");
  expect(everything).not.toContain("That was all.");
});

it("shows the latest version alone, and nothing of what was withdrawn", async () => {
  const own = await freshDatabase();
  const france = { country: "FRA", quote: "France will send troops to Ukraine." } as const;
  await ingestArticle(own, ...tell({ id: "a", stances: [{ ...france, stance: "open" }] }), { day: "2025-04-01" });
  const states = [await dataState(own)];
  const again = tell({ id: "a", text: `${TEXT} Corrected.`, stances: [{ ...france, stance: "supports" }] });
  await ingestArticle(own, ...again, { day: "2025-04-05" });
  states.push(await dataState(own));
  expect((await all(allStances(own))).map(({ stance }) => stance)).toEqual(["supports"]);
  expect((await all(allArticles(own))).map(({ version }) => version)).toEqual([2]);
  await withdrawArticle(own, "a", { reason: "wrong" });
  states.push(await dataState(own));
  expect([...(await all(allStances(own))), ...(await all(allArticles(own)))]).toEqual([]);
  expect(new Set(states).size).toBe(3);
});
