import { beforeAll, expect, it } from "vitest";
import {
  article,
  correctClaim,
  type Database,
  distance,
  fold,
  indexReadings,
  ingestArticle,
  search,
  undoCorrection,
  withdrawArticle,
} from "../../src";
import { prismaOf } from "../../src/database/database";
import { tell } from "../article";
import { freshDatabase } from "../fresh-database";

const NOW = { on: "2026-01-01", known: "2026-01-01" };
const UK = "Франція готова відправити війська. Так сказав Емманюель Макрон.";

async function fill(db: Database): Promise<void> {
  const said = { country: "FRA", stance: "supports", actors: ["Emmanuel Macron"] } as const;
  await ingestArticle(db, ...tell({ id: "first", published: "2025-03-01", title: "Paris meets", stances: [said] }));
  await ingestArticle(
    db,
    ...tell({
      id: "later",
      published: "2025-04-01",
      text: `Later. ${tell({ id: "x" })[0].text}`,
      title: "Wałęsa speaks",
      stances: [said],
      forceSizes: [{}],
    }),
  );
  await ingestArticle(
    db,
    ...tell({
      id: "uk",
      published: "2025-05-01",
      language: "uk",
      text: UK,
      title: "Макрон",
      stances: [{ country: "FRA", stance: "open", quote: "Франція готова відправити війська." }],
    }),
  );
  while ((await indexReadings(db)) > 0);
}

let db: Database;
beforeAll(async () => {
  db = await freshDatabase();
  await fill(db);
});

const found = async (q: string, asOf = NOW) => {
  const { people, articles, quotes } = await search(db, q, asOf);
  return {
    people: people.map(({ text }) => text),
    articles: articles.map(({ articleId }) => articleId),
    quotes: quotes.map(({ articleId }) => articleId),
  };
};

it("finds people, articles and quotes, the newest first", async () => {
  expect(await found("macron")).toEqual({ people: ["Emmanuel Macron"], articles: [], quotes: [] });
  expect(await found("france troops")).toEqual({ people: [], articles: [], quotes: ["later", "first"] });
  expect(await found("paris")).toEqual({ people: [], articles: ["first"], quotes: [] });
});

it("finds by the beginning of a word, without marks, and in Cyrillic", async () => {
  expect((await found("mac emm")).people).toEqual(["Emmanuel Macron"]);
  expect((await found("WALESA")).articles).toEqual(["later"]);
  expect(await found("війсь")).toEqual({ people: [], articles: [], quotes: ["uk"] });
  expect((await found("макрон")).articles).toEqual(["uk"]);
});

it("forgives typing mistakes, and says which words it took", async () => {
  expect((await found("macorn")).people).toEqual(["Emmanuel Macron"]);
  expect((await found("Emanuel Makron")).people).toEqual(["Emmanuel Macron"]);
  expect((await found("макорн")).articles).toEqual(["uk"]);
  expect((await found("trops")).quotes).toEqual(["later", "first"]);
  expect((await search(db, "macorn", NOW)).words).toEqual(["macron"]);
  expect(await found("zzzzzz")).toEqual({ people: [], articles: [], quotes: [] });
});

it("leads to the claim, and takes no sign of a question for one of its own", async () => {
  const [quote] = (await search(db, "30,000 soldiers", NOW)).quotes;
  expect(quote).toBeUndefined();
  expect((await search(db, "up to 30 000", NOW)).quotes[0]?.claimId).toMatch(/^[0-9a-f]{24}$/);
  for (const q of ["", "  ", "'", "a'b & | ! :* \\", "%", "x".repeat(300)]) await search(db, q, NOW);
});

it("finds what there was by a day, as known on a day", async () => {
  expect((await found("france troops", { on: "2025-03-15", known: NOW.known })).quotes).toEqual(["first"]);
  expect((await found("france troops", { on: NOW.on, known: "2025-03-15" })).quotes).toEqual(["first"]);
});

it("finds nothing of an article that was withdrawn, nor of a version that was replaced", async () => {
  const own = await freshDatabase();
  await fill(own);
  await withdrawArticle(own, "later", { reason: "wrong" });
  const { people, articles, quotes } = await search(own, "walesa", NOW);
  expect([...people, ...articles, ...quotes]).toEqual([]);
  expect((await search(own, "france troops", NOW)).quotes.map(({ articleId }) => articleId)).toEqual(["first"]);
  const corrected = tell({ id: "first", published: "2025-03-01", title: "Rome meets", modified: "2025-06-01" });
  await ingestArticle(own, ...corrected);
  expect((await search(own, "paris meets", NOW)).articles).toEqual([]);
  expect(await indexReadings(own)).toBe(1);
  expect((await search(own, "rome meets", NOW)).articles).toHaveLength(1);
});

it("finds no claim that a person rejected, and finds it again when that is undone", async () => {
  const own = await freshDatabase();
  await fill(own);
  const claim = (await article(own, "uk"))?.claims[0]?.claimId ?? "";
  const quotes = async () => {
    while ((await indexReadings(own)) > 0);
    return (await search(own, "відправити", NOW)).quotes.map(({ claimId }) => claimId);
  };
  expect(await quotes()).toEqual([claim]);
  await correctClaim(own, claim, { rejected: true }, { reason: "A title." });
  expect((await search(own, "відправити", NOW)).quotes).toEqual([]);
  expect(await quotes()).toEqual([]);
  await undoCorrection(own, 1, {});
  expect(await quotes()).toEqual([claim]);
});

it("says when something waits to be taken in", async () => {
  const own = await freshDatabase();
  await ingestArticle(own, ...tell({ id: "one" }));
  expect((await search(own, "troops", NOW)).waiting).toBe(true);
  await indexReadings(own);
  expect((await search(own, "troops", NOW)).waiting).toBe(false);
});

it("forgives typing mistakes behind the first letter on a server without pg_trgm", async () => {
  const own = await freshDatabase();
  await fill(own);
  await prismaOf(own).$executeRaw`drop extension pg_trgm cascade`;
  expect((await search(own, "Emanuel Makron", NOW)).words).toEqual(["emmanuel", "macron"]);
  expect((await search(own, "nacron", NOW)).words).toEqual([]);
});

it("counts mistakes as a typist makes them", () => {
  expect([distance("macorn", "macron", 2), distance("trops", "troops", 2), distance("abc", "xyz", 2)]).toEqual([
    1, 1, 3,
  ]);
  expect(fold("Łódź Straße ЇЖАК")).toBe("lodz strasse іжак");
});
