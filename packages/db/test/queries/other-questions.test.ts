import { beforeAll, expect, it } from "vitest";
import {
  article,
  coverage,
  type Database,
  forceSizes,
  ingestArticle,
  proposalTimeline,
  withdrawArticle,
} from "../../src";
import { TEXT, type ToldArticle, tell } from "../article";
import { reprint } from "../copies/agency-copy";
import { freshDatabase } from "../fresh-database";
import { fillWorld, NOW } from "./world";

let db: Database;
beforeAll(async () => {
  db = await freshDatabase();
  await fillWorld(db);
});

it("lists the numbers that were named, dated ones only", async () => {
  const rows = await forceSizes(db, NOW);
  expect(
    rows.map(({ articleId, min, max, unit, kind, country, by, date }) => [
      articleId,
      min,
      max,
      unit,
      kind,
      country,
      by,
      date,
    ]),
  ).toEqual(
    expect.arrayContaining([
      ["mar", null, 30000, "troops", "force", null, "GBR", "2025-03-10"],
      ["mar", 5000, 5000, "troops", "contribution", "FRA", null, "2025-03-10"],
    ]),
  );
  expect(rows.length).toBe(2);
  expect(await forceSizes(db, { on: "2025-03-09", known: NOW.known })).toEqual([]);
  expect(await forceSizes(db, { on: NOW.on, known: "2025-03-09" })).toEqual([]);
});

it("tells a step once, with all that tell of it", async () => {
  const rows = await proposalTimeline(db, NOW);
  expect(rows.map(({ date, precision, type, proposers }) => ({ date, precision, type, proposers }))).toEqual([
    { date: "2025-03-09", precision: "day", type: "meeting", proposers: ["FRA", "GBR"] },
  ]);
  expect(rows[0]?.sources.map(({ articleId }) => articleId)).toEqual(["mar", "apr"]);
  expect(rows[0]?.id).toBe(rows[0]?.sources[0]?.claimId);
});

it("counts a step from the last day of its date", async () => {
  expect(await proposalTimeline(db, { on: "2025-03-08", known: NOW.known })).toEqual([]);
  expect(
    (await proposalTimeline(db, { on: "2025-03-09", known: NOW.known })).map(({ sources }) => sources.length),
  ).toEqual([1]);
});

it("shows an article with what was read in it, each at its place in the text", async () => {
  const page = await article(db, "jan");
  expect(page).toMatchObject({
    id: "jan",
    version: 1,
    isBrief: true,
    unsupported: false,
    dateConflict: false,
    text: TEXT,
  });
  for (const claim of page?.claims ?? []) expect(page?.text?.slice(claim.start, claim.end)).toBe(claim.quote);
  expect(page?.claims.length).toBe(1);
  expect(page?.versions).toMatchObject([{ version: 1, knownFrom: "2025-01-10", knownTo: null }]);
});

it("never gives out a text that may only be quoted", async () => {
  const page = await article(db, "mar");
  expect(page?.text).toBeNull();
  expect(JSON.stringify(page)).not.toContain("That was all.");
  expect(page?.proposals.map(({ date }) => date).sort()).toEqual(["2025-03-09", null]);
});

it("has no article that is not there", async () => {
  expect(await article(db, "nothing")).toBeNull();
});

it("shows a reader's page of an article that waits", async () => {
  expect(await article(db, "waits")).toMatchObject({ unsupported: true, language: "uk", claims: [], text: TEXT });
});

it("says what there is and what waits", async () => {
  expect(await coverage(db)).toEqual({
    articles: 6,
    byLanguage: [
      { language: "en", articles: 5, waiting: 0 },
      { language: "uk", articles: 1, waiting: 1 },
    ],
    waiting: 1,
    firstDay: "2025-01-10",
    lastDay: "2025-06-01",
    extractor: ["0.1.0"],
  });
});

it("covers every article once: with nothing in it, copied, of an older version, but none that was withdrawn", async () => {
  const other = await freshDatabase();
  const ingest = (told: ToldArticle) => ingestArticle(other, ...tell(told), { day: "2025-07-01" });
  await ingest({ id: "silent" });
  await ingest(reprint("Agency", "2025-03-01"));
  await ingest(reprint("Morning", "2025-03-02"));
  await ingest({ id: "silent", text: `${TEXT} Corrected.` });
  await ingest({ id: "waits", language: "uk", unsupported: true });
  await ingest({ id: "read", language: "uk", extractor: "0.2.0" });
  await ingest({ id: "gone" });
  expect((await article(other, "Morning"))?.copyOf?.articleId).toBe("Agency");
  await withdrawArticle(other, "gone", { reason: "Taken back." });
  expect(await coverage(other)).toMatchObject({
    articles: 5,
    byLanguage: [
      { language: "en", articles: 3, waiting: 0 },
      { language: "uk", articles: 2, waiting: 1 },
    ],
    waiting: 1,
  });
});

it("covers nothing in an empty database", async () => {
  const empty = await coverage(await freshDatabase());
  expect(empty).toEqual({ articles: 0, byLanguage: [], waiting: 0, firstDay: null, lastDay: null, extractor: [] });
});
