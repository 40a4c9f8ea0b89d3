import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import {
  articleSays,
  type Database,
  type FreshFrozen,
  frozenFile,
  frozenView,
  ingestArticle,
  keepFrozen,
  withdrawArticle,
} from "../../src";
import { prismaOf } from "../../src/database/database";
import { tell } from "../article";
import { freshDatabase } from "../fresh-database";

const ROOM = { views: 10, bytes: 1_000_000 };
const BYTES = new Uint8Array([0, 255, 10, 13, 0, 39, 92]);

function viewOf(name: string, articles = ["a"]): FreshFrozen {
  const content = JSON.stringify({ chart: "stance-map", name, quote: "France will send troops to Ukraine." });
  const hash = createHash("sha256").update(content).digest("hex");
  const files = [{ extension: "png", type: "image/png", bytes: BYTES }];
  return {
    hash,
    chart: "stance-map",
    parameters: { on: "2025-03-27" },
    drawing: "1",
    origin: "https://s.example",
    content,
    articles,
    files,
  };
}

const ingest = (db: Database, id: string) => ingestArticle(db, ...tell({ id }), { day: "2025-06-01" });

it("keeps every byte, and the same view once", async () => {
  const db = await freshDatabase();
  const view = viewOf("one");
  expect(await keepFrozen(db, view, ROOM)).toBe("new");
  expect(await keepFrozen(db, { ...view, files: [] }, ROOM)).toBe("existing");
  const { content, articles: _, files: __, ...said } = view;
  expect(await frozenView(db, view.hash)).toMatchObject({
    ...said,
    content,
    files: [
      {
        extension: "png",
        type: "image/png",
        size: BYTES.length,
        sha256: createHash("sha256").update(BYTES).digest("hex"),
      },
    ],
    withdrawn: null,
  });
  expect(await frozenFile(db, view.hash, "png")).toEqual({ extension: "png", type: "image/png", bytes: BYTES });
  expect(await frozenFile(db, view.hash, "svg")).toBeNull();
  expect(await frozenView(db, "0".repeat(64))).toBeNull();
});

it("is kept once though many freeze it at the same moment", async () => {
  const db = await freshDatabase();
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => keepFrozen(db, viewOf("one"), ROOM)));
  expect(outcomes.filter((outcome) => outcome === "new")).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === "existing")).toHaveLength(7);
});

it("ends at the limits, and still knows what it has", async () => {
  const db = await freshDatabase();
  await keepFrozen(db, viewOf("one"), ROOM);
  expect(await keepFrozen(db, viewOf("two"), { ...ROOM, views: 1 })).toBe("full");
  expect(await keepFrozen(db, viewOf("two"), { ...ROOM, bytes: 2 * BYTES.length - 1 })).toBe("full");
  expect(await keepFrozen(db, viewOf("one"), { views: 0, bytes: 0 })).toBe("existing");
  expect(await keepFrozen(db, viewOf("two"), { ...ROOM, bytes: 2 * BYTES.length })).toBe("new");
});

it("goes with the article it quotes, and leaves none of its words behind", async () => {
  const db = await freshDatabase();
  for (const id of ["a", "b"]) await ingest(db, id);
  const [gone, stays] = [viewOf("one", ["a", "b"]), viewOf("two", ["b"])];
  for (const view of [gone, stays]) await keepFrozen(db, view, ROOM);
  await withdrawArticle(db, "a", { reason: "Taken back." });
  expect(await frozenView(db, gone.hash)).toMatchObject({
    content: null,
    files: [],
    withdrawn: { articleId: "a", reason: "Taken back." },
  });
  expect(await frozenFile(db, gone.hash, "png")).toBeNull();
  expect(await frozenFile(db, stays.hash, "png")).not.toBeNull();
  const words = await prismaOf(db).$queryRaw<
    unknown[]
  >`select from frozen where hash = ${gone.hash} and frozen::text like '%troops%'`;
  expect(words).toEqual([]);
  expect(await keepFrozen(db, viewOf("three", ["a"]), ROOM)).toBe("withdrawn");
});

it("finds a quote in the article it is from, and only there", async () => {
  const db = await freshDatabase();
  await ingest(db, "a");
  expect(await articleSays(db, "a", "France will send troops to Ukraine.")).toBe(true);
  expect(await articleSays(db, "a", "France will send nobody.")).toBe(false);
  expect(await articleSays(db, "b", "France will send troops to Ukraine.")).toBe(false);
});
