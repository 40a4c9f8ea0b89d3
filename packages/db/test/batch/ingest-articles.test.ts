import { STANCES } from "@standpoint/core/codebook";
import fc from "fast-check";
import { expect, it } from "vitest";
import { checkDatabase, type Database, ingestArticle, stanceMap, withdrawArticle } from "../../src";
import { ingestArticles } from "../../src/batch";
import { prismaOf } from "../../src/database/database";
import { type ToldArticle, tell } from "../article";
import { reprint } from "../copies/agency-copy";
import { freshDatabase } from "../fresh-database";
import { storedAndExpected } from "../stored-positions";

const read = (told: ToldArticle) => {
  const [source, extraction] = tell(told);
  return { source, extraction };
};

/** A text of its own, long enough to be compared with others and near to none. */
const ownText = (name: string) =>
  `France will send troops to Ukraine. ${Array.from({ length: 60 }, (_, i) => `${name}${(i * 7919) % 101}`).join(" ")}.`;

async function differences(db: Database): Promise<string[]> {
  const found: string[] = [];
  for await (const { words } of checkDatabase(db)) found.push(words);
  return found;
}

/** Everything that is stored, but for when. */
async function rowsOf(db: Database): Promise<unknown> {
  const tables = [
    "article",
    "article_version",
    "extraction",
    "stance_claim",
    "force_size",
    "proposal",
    "copy_group",
    "position",
  ];
  const rows = await Promise.all(
    tables.map((table) =>
      prismaOf(db).$queryRawUnsafe(
        `select to_jsonb(t) - '{created_at,ingested_at,extracted_at}'::text[] as row from "${table}" t order by to_jsonb(t)::text collate "C"`,
      ),
    ),
  );
  return rows.map((list) => (list as { row: object }[]).map(({ row }) => JSON.stringify(row)).sort());
}

it("stores what storing one by one would", async () => {
  const [together, single] = [await freshDatabase(), await freshDatabase()];
  const articles = [
    read({ id: "a", stances: [{ country: "FRA", stance: "supports" }], forceSizes: [{}], proposals: [{}] }),
    read({
      id: "b",
      text: ownText("Beta"),
      published: "2025-03-20",
      stances: [{ country: "FRA", stance: "declines" }],
    }),
    read({
      id: "c",
      text: ownText("Gamma"),
      published: null,
      url: null,
      outlet: null,
      language: "fi",
      unsupported: true,
    }),
    read({
      id: "d",
      text: `${ownText("Delta")}\0\ud800`,
      modified: "2025-04-02",
      stances: [{ country: "POL", stance: "open" }],
    }),
  ];
  const outcomes = await ingestArticles(together, articles, { day: "2025-05-01" });
  expect(outcomes).toEqual(["a", "b", "c", "d"].map((articleId) => ({ outcome: "new", articleId, version: 1 })));
  const moments = await prismaOf(together).$queryRaw`select distinct ingested_at from article_version`;
  expect(moments).toHaveLength(1);
  for (const { source, extraction } of articles) await ingestArticle(single, source, extraction, { day: "2025-05-01" });
  expect(await rowsOf(together)).toEqual(await rowsOf(single));
});

it("refuses what is wrong with one, and stores its neighbours", async () => {
  const db = await freshDatabase();
  const wrong = read({ id: "wrong", stances: [{ country: "FRA", stance: "supports" }] });
  const outcomes = await ingestArticles(db, [
    read({ id: "a" }),
    { ...wrong, source: { ...wrong.source, text: "Something else." } },
    read({ id: "excluded", url: "https://news-pravda.com/x", rights: "quote" }),
    // PostgreSQL itself refuses this one: it is too large for its column.
    read({ id: "huge", forceSizes: [{ max: 1e12 }] }),
    read({ id: "b", text: ownText("Beta"), stances: [{ country: "FRA", stance: "supports" }] }),
  ]);
  expect(outcomes).toMatchObject([
    { outcome: "new", articleId: "a" },
    { message: expect.stringContaining("is not in the text") },
    { message: expect.stringMatching(/^refused: /) },
    expect.any(Error),
    { outcome: "new", articleId: "b" },
  ]);
  expect(await prismaOf(db).$queryRaw`select id from article order by id`).toEqual([{ id: "a" }, { id: "b" }]);
  expect((await stanceMap(db, { on: "2025-05-01", known: "2025-05-01" })).map(({ holder }) => holder)).toEqual(["FRA"]);
});

it("knows copies, versions, what stands and what was withdrawn, within a batch and before it", async () => {
  const db = await freshDatabase();
  await ingestArticles(db, [read({ id: "old" }), read({ id: "gone", text: ownText("Gone") })]);
  await withdrawArticle(db, "gone", { reason: "a mistake" });
  const outcomes = await ingestArticles(db, [
    read({ id: "old" }),
    read({ id: "gone", text: ownText("Gone") }),
    read(reprint("one", "2025-03-01")),
    read(reprint("two", "2025-03-02")),
    read({ id: "twice", text: ownText("Once") }),
    read({ id: "twice", text: ownText("Again") }),
  ]);
  expect(outcomes).toMatchObject([
    { outcome: "unchanged" },
    { outcome: "withdrawn" },
    { outcome: "new" },
    { outcome: "duplicate", copyOf: "one" },
    { outcome: "new", version: 1 },
    { outcome: "updated", version: 2 },
  ]);
  expect(await differences(db)).toEqual([]);
});

it("keeps positions as all claims give them, whatever order batches come in", async () => {
  const day = fc.integer({ min: 0, max: 80 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
  const told = fc.record({
    published: day,
    modified: fc.option(day),
    country: fc.constantFrom("FRA" as const, "POL" as const),
    stance: fc.constantFrom(...STANCES),
    date: fc.option(day),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(told, { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 4 }),
      async (batches) => {
        const db = await freshDatabase();
        for (const [number, batch] of batches.entries()) {
          const articles = batch.map(({ published, modified, ...stance }, index) =>
            read({
              id: `${number}-${index}`,
              text: ownText(`Word${number}x${index}`),
              published,
              modified,
              stances: [stance],
            }),
          );
          await ingestArticles(db, articles, { day: "2025-06-01" });
        }
        const { stored, expected } = await storedAndExpected(db);
        expect(stored).toEqual(expected);
      },
    ),
    { numRuns: 12 },
  );
});

it("lets batches that meet wait for each other", async () => {
  const db = await freshDatabase();
  const batch = (from: number) =>
    Array.from({ length: 20 }, (_, i) =>
      read({
        id: `a${from + i}`,
        text: ownText(`Meet${from + i}`),
        stances: [{ country: i % 2 ? "FRA" : "POL", stance: "open" }],
      }),
    );
  const outcomes = await Promise.all([
    ingestArticles(db, batch(0)),
    ingestArticles(db, batch(10).reverse()),
    ingestArticles(db, batch(20)),
  ]);
  const counted = outcomes.flat().map((one) => (one instanceof Error ? one.message : one.outcome));
  expect(counted.filter((one) => one === "new").length).toBe(40);
  expect(counted.filter((one) => one === "unchanged").length).toBe(20);
  expect(await differences(db)).toEqual([]);
});
