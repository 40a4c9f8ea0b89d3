import { beforeAll, expect, it } from "vitest";
import { claimsThatBegan, country, type Database, ingestArticle, stanceHistory, stanceMap } from "../../src";
import { tell } from "../article";
import { freshDatabase } from "../fresh-database";
import { fillWorld, NOW } from "./world";

let db: Database;
beforeAll(async () => {
  db = await freshDatabase();
  await fillWorld(db);
});

const map = async (on: string, known: string) =>
  Object.fromEntries((await stanceMap(db, { on, known })).map((p) => [p.holder, `${p.stance} since ${p.since}`]));

it("shows where each holder stands on a day", async () => {
  expect(await map("2025-02-01", NOW.known)).toEqual({ FRA: "open since 2025-01-10" });
  expect(await map("2025-03-15", NOW.known)).toEqual({
    FRA: "supports since 2025-03-10",
    POL: "declines since 2025-03-10",
  });
  expect(await map("2025-03-25", NOW.known)).toEqual({
    FRA: "declines since 2025-03-20",
    POL: "declines since 2025-03-10",
  });
  expect(await map(NOW.on, NOW.known)).toEqual({ FRA: "supports since 2025-04-01", POL: "declines since 2025-03-10" });
});

it("shows it as it was known on a day", async () => {
  expect(await map("2025-03-05", "2025-04-01")).toEqual({ FRA: "open since 2025-01-10" });
  expect(await map("2025-03-05", "2025-04-02")).toEqual({
    FRA: "open since 2025-01-10",
    POL: "supports since 2025-03-01",
  });
  expect(await map("2025-04-10", "2025-05-04")).toEqual({
    FRA: "supports since 2025-03-10",
    POL: "declines since 2025-03-10",
  });
  expect(await map("2025-04-10", "2024-12-31")).toEqual({});
});

it("is the same before the first day and after the last: what is known, and no error", async () => {
  expect(await map("1990-01-01", NOW.known)).toEqual({});
  expect(await map("2199-01-01", "2199-01-01")).toEqual(await map(NOW.on, NOW.known));
});

it("gives the deciding claim with all that checks it", async () => {
  const [france] = await stanceMap(db, { on: "2025-03-15", known: NOW.known });
  expect(france).toEqual({
    holder: "FRA",
    stance: "supports",
    since: "2025-03-10",
    latest: "2025-03-10",
    knownSince: "2025-03-10",
    contested: false,
    claim: {
      articleId: "mar",
      claimId: expect.stringMatching(/^[0-9a-f]{24}$/),
      title: "Article mar",
      outlet: "The Paper",
      url: "https://example.org/mar",
      published: "2025-03-10",
      language: "en",
      isBrief: false,
      quote: "France will send troops to Ukraine.",
      before: "The meeting took place in Paris. ",
      after: " Poland will not send its own.",
      outletTier: null,
      alsoIn: [],
      corrected: null,
      holder: "FRA",
      stance: "supports",
      date: "2025-03-10",
      datePrecision: "day",
      day: "2025-03-10",
      knownSince: "2025-03-10",
      actors: ["Emmanuel Macron"],
      office: "head",
      conditions: ["ceasefire"],
      contribution: [],
      confidence: 0.8,
      trace: [{ mention: "country: France", cue: "en/supports/send", modifiers: [], frame: "target" }],
      extractor: "0.1.0",
    },
  });
});

it("marks a position that the other side contests", async () => {
  const contested = async (on: string, known: string) =>
    Object.fromEntries((await stanceMap(db, { on, known })).map((p) => [p.holder, p.contested]));
  expect(await contested(NOW.on, "2025-05-04")).toEqual({ FRA: false, POL: true });
  expect(await contested(NOW.on, "2025-05-05")).toEqual({ FRA: true, POL: true });
});

it("answers in JSON's own types", async () => {
  const answer = [await stanceMap(db, NOW), await country(db, "FRA", NOW)];
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
});

it("tells how a holder moved, up to the day asked for", async () => {
  const history = await stanceHistory(db, "FRA", { on: "2025-03-25", known: NOW.known });
  expect(history.map(({ from, to, stance }) => [from, to, stance])).toEqual([
    ["2025-01-10", "2025-03-10", "open"],
    ["2025-03-10", "2025-03-20", "supports"],
    ["2025-03-20", null, "declines"],
  ]);
});

it("tells it as it was known", async () => {
  const history = await stanceHistory(db, "FRA", { on: NOW.on, known: "2025-05-04" });
  expect(history.map(({ from, to, stance }) => [from, to, stance])).toEqual([
    ["2025-01-10", "2025-03-10", "open"],
    ["2025-03-10", "2025-04-01", "supports"],
    ["2025-04-01", null, "supports"],
  ]);
});

it("finds the claims by which stances began, as known on a day", async () => {
  const asked = [
    { holder: "FRA", day: "2025-03-20" },
    { holder: "POL", day: "2025-03-10" },
    { holder: "FRA", day: "2025-03-21" },
  ];
  const found = async (known: string) =>
    (await claimsThatBegan(db, asked, known)).map(({ holder, articleId, stance }) => [holder, articleId, stance]);
  expect(await found(NOW.known)).toEqual([
    ["FRA", "may", "declines"],
    ["POL", "mar", "declines"],
  ]);
  expect(await found("2025-05-04")).toEqual([["POL", "mar", "declines"]]);
  expect(await claimsThatBegan(db, [], NOW.known)).toEqual([]);
});

it("puts a holder's whole page together", async () => {
  const page = await country(db, "FRA", NOW);
  expect(page.position?.stance).toBe("supports");
  expect(page.claims.map(({ articleId }) => articleId)).toEqual(["apr", "may", "mar", "jan"]);
  expect(page.undated.map(({ articleId, day }) => [articleId, day])).toEqual([["undated", null]]);
  expect(page.undated[0]?.bounds).toEqual({
    after: null,
    before: "2024-07-23",
    reason: "Kaja Kallas in office until 2024-07-23",
  });
  expect(page.forceSizes.map(({ kind }) => kind)).toEqual(["contribution"]);
  expect(page.proposals.map(({ date }) => date)).toEqual(["2025-03-09"]);
  expect(page.next).toBeNull();
});

it("shows on a holder's page only what is dated by then and known by then", async () => {
  const page = await country(db, "FRA", { on: "2025-03-15", known: "2025-03-31" });
  expect(page.claims.map(({ articleId }) => articleId)).toEqual(["mar", "jan"]);
  expect(page.undated).toEqual([]);
});

it("has an empty page for a holder nobody spoke of", async () => {
  expect(await country(db, "NZL", NOW)).toEqual({
    holder: "NZL",
    position: null,
    history: [],
    claims: [],
    next: null,
    undated: [],
    forceSizes: [],
    proposals: [],
  });
});

it("pages through claims without losing or repeating one, also where days are the same", async () => {
  const other = await freshDatabase();
  for (let number = 0; number < 23; number++) {
    const published = `2025-03-${String(1 + (number % 4)).padStart(2, "0")}`;
    await ingestArticle(other, ...tell({ id: `p${number}`, published, stances: [{ country: "FRA", stance: "open" }] }));
  }
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await country(other, "FRA", NOW, { limit: 5, after });
    expect(page.claims.length).toBeLessThanOrEqual(5);
    seen.push(...page.claims.map(({ day, articleId }) => `${day} ${articleId}`));
    after = page.next ?? undefined;
  } while (after);
  expect(new Set(seen).size).toBe(23);
  expect(seen.map((line) => line.slice(0, 10))).toEqual(
    seen
      .map((line) => line.slice(0, 10))
      .sort()
      .reverse(),
  );
});

it.each(["2025-02-30", "2025-3-1", "yesterday", ""])("refuses %s as a day", async (on) => {
  await expect(stanceMap(db, { on, known: NOW.known })).rejects.toThrow(RangeError);
});

it("refuses a cursor it did not give", async () => {
  await expect(country(db, "FRA", NOW, { after: "x' or true --" })).rejects.toThrow("not a cursor");
});
