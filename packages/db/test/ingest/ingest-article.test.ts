import { describe, expect, it } from "vitest";
import { article, type Database, ingestArticle, stanceMap } from "../../src";
import { prismaOf } from "../../src/database/database";
import { type ToldArticle, tell } from "../article";
import { freshDatabase } from "../fresh-database";
import { storedAndExpected } from "../stored-positions";

const ingest = (db: Database, told: ToldArticle, day = "2025-06-01") => ingestArticle(db, ...tell(told), { day });
const FRANCE = { country: "FRA", stance: "supports" } as const;
const POLAND = { country: "POL", stance: "declines", quote: "Poland will not send its own." } as const;

async function counts(db: Database): Promise<number[]> {
  const { article, articleVersion, extraction, stanceClaim, forceSize, proposal } = prismaOf(db);
  return Promise.all([
    article.count(),
    articleVersion.count(),
    extraction.count(),
    stanceClaim.count(),
    forceSize.count(),
    proposal.count(),
  ]);
}

async function stances(db: Database, on = "2025-12-31", known = on) {
  return Object.fromEntries((await stanceMap(db, { on, known })).map(({ holder, stance }) => [holder, stance]));
}

it("stores an article once, however often it comes", async () => {
  const db = await freshDatabase();
  const told = { id: "a", stances: [FRANCE, POLAND], forceSizes: [{}], proposals: [{}] };
  expect(await ingest(db, told)).toEqual({ outcome: "new", articleId: "a", version: 1 });
  const before = await counts(db);
  expect(before).toEqual([1, 1, 1, 2, 1, 1]);
  expect(await ingest(db, told)).toEqual({ outcome: "unchanged", articleId: "a", version: 1 });
  expect(await counts(db)).toEqual(before);
  expect(await stances(db)).toEqual({ FRA: "supports", POL: "declines" });
});

it("gives claims the same ids in every database", async () => {
  const [one, other] = [await freshDatabase(), await freshDatabase()];
  const ids = async (db: Database) => (await article(db, "a"))?.claims.map(({ claimId }) => claimId);
  await ingest(one, { id: "a", stances: [FRANCE, POLAND] });
  await ingest(other, { id: "b", stances: [FRANCE] });
  await ingest(other, { id: "a", stances: [FRANCE, POLAND] });
  expect(await ids(one)).toEqual(await ids(other));
});

it("keeps the claims of two holders apart that share one sentence", async () => {
  const db = await freshDatabase();
  await ingest(db, { id: "a", stances: [FRANCE, { country: "GBR", stance: "supports" }] });
  expect(await stances(db)).toEqual({ FRA: "supports", GBR: "supports" });
});

describe("versions", () => {
  const first = { id: "a", published: "2025-03-01", stances: [FRANCE] } as const;
  const second = { ...first, title: "Corrected", stances: [{ ...FRANCE, stance: "open" }] } as const;

  it("puts a new content beside the old", async () => {
    const db = await freshDatabase();
    await ingest(db, first);
    expect(await ingest(db, second)).toEqual({ outcome: "updated", articleId: "a", version: 2 });
    expect(await article(db, "a")).toMatchObject({ title: "Corrected", version: 2, claims: [{ stance: "open" }] });
    expect((await storedAndExpected(db)).stored.length).toBe(2);
  });

  it("knows the old one until the new one came in, where that states no day", async () => {
    const db = await freshDatabase();
    await ingest(db, first, "2025-05-01");
    await ingest(db, second, "2025-06-01");
    expect(await stances(db, "2025-12-31", "2025-02-28")).toEqual({});
    expect(await stances(db, "2025-12-31", "2025-05-31")).toEqual({ FRA: "supports" });
    expect(await stances(db, "2025-12-31", "2025-06-01")).toEqual({ FRA: "open" });
  });

  it("believes the day that the new one states", async () => {
    const db = await freshDatabase();
    await ingest(db, first);
    await ingest(db, { ...second, modified: "2025-03-10" });
    expect(await stances(db, "2025-12-31", "2025-03-09")).toEqual({ FRA: "supports" });
    expect(await stances(db, "2025-12-31", "2025-03-10")).toEqual({ FRA: "open" });
  });

  it("comes to the same in whatever order dated versions come in", async () => {
    const [one, other] = [await freshDatabase(), await freshDatabase()];
    const versions = [
      { ...first, modified: "2025-03-02" },
      { ...second, modified: "2025-03-10" },
      { ...first, title: "Third", modified: "2025-04-01", stances: [{ ...FRANCE, stance: "declines" as const }] },
    ];
    for (const version of versions) await ingest(one, version);
    for (const version of [...versions].reverse()) await ingest(other, version);
    expect((await storedAndExpected(one)).stored).toEqual((await storedAndExpected(other)).stored);
    expect(await article(other, "a")).toMatchObject({ title: "Third", version: 1 });
  });

  it("drops a holder that the new one no longer names", async () => {
    const db = await freshDatabase();
    await ingest(db, { ...first, stances: [FRANCE, POLAND] });
    await ingest(db, { ...second, modified: "2025-03-10" });
    expect(await stances(db, "2025-12-31")).toEqual({ FRA: "open" });
    expect(await stances(db, "2025-12-31", "2025-03-09")).toEqual({ FRA: "supports", POL: "declines" });
  });

  it("does not take an older file for news", async () => {
    const db = await freshDatabase();
    await ingest(db, first);
    await ingest(db, second);
    expect(await ingest(db, first)).toEqual({ outcome: "unchanged", articleId: "a", version: 1 });
    expect(await article(db, "a")).toMatchObject({ title: "Corrected" });
  });
});

describe("readings", () => {
  it("lets the newest extractor speak and keeps the older", async () => {
    const db = await freshDatabase();
    const told = { id: "a", stances: [FRANCE] };
    await ingest(db, { ...told, extractor: "0.9.0" });
    const newer = { ...told, extractor: "0.10.0", stances: [{ ...FRANCE, stance: "open" as const }, POLAND] };
    expect(await ingest(db, newer)).toEqual({ outcome: "updated", articleId: "a", version: 1 });
    expect(await stances(db)).toEqual({ FRA: "open", POL: "declines" });
    expect(await counts(db)).toEqual([1, 1, 2, 3, 0, 0]);
    // What could be known does not depend on when it was read.
    expect(await stances(db, "2025-03-27")).toEqual({ FRA: "open", POL: "declines" });
  });

  it("passes over an older extractor's", async () => {
    const db = await freshDatabase();
    await ingest(db, { id: "a", extractor: "0.2.0", stances: [FRANCE] });
    expect((await ingest(db, { id: "a", extractor: "0.1.0", stances: [POLAND] })).outcome).toBe("unchanged");
    expect(await stances(db)).toEqual({ FRA: "supports" });
  });

  it("takes in an article that waited for a pack, also from the same extractor", async () => {
    const db = await freshDatabase();
    await ingest(db, { id: "a", language: "pl", unsupported: true });
    expect(await article(db, "a")).toMatchObject({ unsupported: true, claims: [] });
    expect((await ingest(db, { id: "a", language: "pl", stances: [POLAND] })).outcome).toBe("updated");
    expect(await stances(db)).toEqual({ POL: "declines" });
    expect(await counts(db)).toEqual([1, 1, 1, 1, 0, 0]);
  });
});

describe("dates", () => {
  it("counts a partial date from its last day, on both axes", async () => {
    const db = await freshDatabase();
    await ingest(db, { id: "a", published: "2025-03", stances: [FRANCE] });
    expect(await stances(db, "2025-03-30")).toEqual({});
    expect(await stances(db, "2025-03-31")).toEqual({ FRA: "supports" });
  });

  it("puts a position on its own day, known from the article's", async () => {
    const db = await freshDatabase();
    await ingest(db, { id: "a", published: "2025-03-27", stances: [{ ...FRANCE, date: "2025-02-10" }] });
    expect(await stances(db, "2025-02-10", "2025-03-27")).toEqual({ FRA: "supports" });
    expect(await stances(db, "2025-02-10", "2025-03-26")).toEqual({});
    expect(await stances(db, "2025-02-09", "2025-03-27")).toEqual({});
  });

  it("lets a claim without any date colour nothing", async () => {
    const db = await freshDatabase();
    await ingest(db, { id: "a", published: null, stances: [FRANCE, { ...POLAND, date: "2025-05" }] });
    expect(await stances(db, "2026-01-01")).toEqual({ POL: "declines" });
    expect(await stances(db, "2026-01-01", "2025-05-31")).toEqual({});
  });
});

it("stores nothing of an article whose quote does not stand in its text", async () => {
  const db = await freshDatabase();
  const [source, extraction] = tell({ id: "a", stances: [FRANCE], forceSizes: [{}] });
  const wrong = {
    ...extraction,
    forceSizes: extraction.forceSizes.map((one) => ({ ...one, evidence: { start: 0, end: 3, quote: "no" } })),
  };
  await expect(ingestArticle(db, source, wrong)).rejects.toThrow("the quote at 0 to 3 is not in the text");
  expect(await counts(db)).toEqual([0, 0, 0, 0, 0, 0]);
});

it("refuses the reading of another article", async () => {
  const db = await freshDatabase();
  await expect(ingestArticle(db, tell({ id: "a" })[0], tell({ id: "b" })[1])).rejects.toThrow("not of a");
});

it("takes what PostgreSQL cannot store, and keeps the offsets", async () => {
  const db = await freshDatabase();
  const text = "A\0 half \uD83D pair 😀. France will send troops to Ukraine.";
  await ingest(db, { id: "a", text, stances: [{ ...FRANCE, actors: ["x\0\uDC00"] }] });
  const page = await article(db, "a");
  const [claim] = page?.claims ?? [];
  expect(page?.text?.length).toBe(text.length);
  expect(page?.text?.slice(claim?.start, claim?.end)).toBe(claim?.quote);
});
