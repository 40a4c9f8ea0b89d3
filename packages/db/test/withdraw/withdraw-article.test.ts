import { expect, it } from "vitest";
import {
  article,
  country,
  coverage,
  type Database,
  forceSizes,
  ingestArticle,
  proposalTimeline,
  stanceMap,
  withdrawArticle,
  withdrawal,
} from "../../src";
import { prismaOf } from "../../src/database/database";
import { type ToldArticle, tell } from "../article";
import { reprint } from "../copies/agency-copy";
import { freshDatabase } from "../fresh-database";
import { storedAndExpected } from "../stored-positions";

const NOW = { on: "2026-01-01", known: "2026-01-01" } as const;
const ingest = (db: Database, told: ToldArticle) => ingestArticle(db, ...tell(told), { day: "2025-06-01" });
const WHY = { reason: "The outlet took the article back.", by: "An editor" };
const ARTICLE = { ...reprint("Agency", "2025-03-02"), title: "Secret headline" };

it("takes an article out of every question, of whatever day", async () => {
  const db = await freshDatabase();
  await ingest(db, ARTICLE);
  await ingest(db, { ...ARTICLE, title: "Another", modified: "2025-03-10" });
  expect((await withdrawArticle(db, "Agency", WHY)).outcome).toBe("withdrawn");
  for (const known of ["2025-03-02", "2025-03-10", "2026-01-01"]) {
    const asOf = { on: "2026-01-01", known };
    expect(await stanceMap(db, asOf)).toEqual([]);
    expect(await forceSizes(db, asOf)).toEqual([]);
    expect(await proposalTimeline(db, asOf)).toEqual([]);
    const { claims, history, undated } = await country(db, "FRA", asOf);
    expect([claims, history, undated]).toEqual([[], [], []]);
  }
  expect(await article(db, "Agency")).toBeNull();
  expect((await coverage(db)).articles).toBe(0);
});

it("deletes every word of it and keeps the record why", async () => {
  const db = await freshDatabase();
  await ingest(db, ARTICLE);
  await withdrawArticle(db, "Agency", WHY);
  expect(await withdrawal(db, "Agency")).toEqual({
    articleId: "Agency",
    ...WHY,
    outlet: "Agency",
    url: "https://example.org/Agency",
    published: "2025-03-02",
    day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
  const tables = await prismaOf(db).$queryRaw<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public'`;
  for (const { name } of tables) {
    const rows = await prismaOf(db).$queryRawUnsafe(
      `select 1 from "${name}" t where t::text like '%troops%' or t::text like '%Secret%' or t::text like '%soldiers%'`,
    );
    expect([name, rows]).toEqual([name, []]);
  }
});

it("changes nothing the second time, and refuses the article when it comes again", async () => {
  const db = await freshDatabase();
  await ingest(db, ARTICLE);
  await withdrawArticle(db, "Agency", WHY);
  const again = await withdrawArticle(db, "Agency", { reason: "Another reason" });
  expect(again).toMatchObject({ outcome: "already", withdrawal: { reason: WHY.reason } });
  for (const told of [ARTICLE, { ...ARTICLE, text: "Quite another text. France will send troops to Ukraine." }]) {
    const { forceSizes: _, ...plain } = told;
    expect(await ingest(db, plain)).toEqual({ outcome: "withdrawn", articleId: "Agency", reason: WHY.reason });
  }
  expect(await stanceMap(db, NOW)).toEqual([]);
});

it("says that it does not know an article, and asks for a reason", async () => {
  const db = await freshDatabase();
  expect(await withdrawArticle(db, "nowhere", WHY)).toEqual({ outcome: "unknown" });
  await expect(withdrawArticle(db, "nowhere", { reason: "  " })).rejects.toThrow("needs a reason");
  expect(await withdrawal(db, "nowhere")).toBeNull();
});

it("lets the next of its copies count, without its outlet", async () => {
  const db = await freshDatabase();
  for (const told of [ARTICLE, reprint("Morning", "2025-03-03"), reprint("Evening", "2025-03-05")])
    await ingest(db, told);
  await withdrawArticle(db, "Agency", WHY);
  const [position] = await stanceMap(db, NOW);
  expect(position?.claim).toMatchObject({ articleId: "Morning", alsoIn: ["Evening"] });
  expect(await stanceMap(db, { ...NOW, known: "2025-03-02" })).toEqual([]);
  const { stored, expected } = await storedAndExpected(db);
  expect(stored).toEqual(expected);
  expect(await ingest(db, reprint("Late", "2025-03-09"))).toMatchObject({ outcome: "duplicate", copyOf: "Morning" });
});

it("leaves the positions that the others give", async () => {
  const db = await freshDatabase();
  await ingest(db, { id: "other", published: "2025-02-01", stances: [{ country: "FRA", stance: "open" }] });
  await ingest(db, ARTICLE);
  await withdrawArticle(db, "Agency", WHY);
  expect((await stanceMap(db, NOW)).map(({ stance, since }) => [stance, since])).toEqual([["open", "2025-02-01"]]);
});
