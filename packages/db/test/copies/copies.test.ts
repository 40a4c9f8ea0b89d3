import { describe, expect, it } from "vitest";
import {
  article,
  country,
  type Database,
  forceSizes,
  ingestArticle,
  linkCopies,
  proposalTimeline,
  stanceMap,
} from "../../src";
import { nearGroups } from "../../src/copies/near-groups";
import { prismaOf } from "../../src/database/database";
import { type ToldArticle, tell } from "../article";
import { freshDatabase, freshUrl, openFor } from "../fresh-database";
import { storedAndExpected } from "../stored-positions";
import { OTHER, reprint } from "./agency-copy";

const NOW = { on: "2026-01-01", known: "2026-01-01" } as const;
const ingest = (db: Database, told: ToldArticle) => ingestArticle(db, ...tell(told), { day: "2025-06-01" });
const FIRST = reprint("Agency", "2025-03-02");
const SECOND = reprint("Morning", "2025-03-03");
const THIRD = reprint("Evening", "2025-03-05");

async function evidence(db: Database, asOf: { on: string; known: string } = NOW) {
  const page = await country(db, "FRA", asOf);
  const [position] = await stanceMap(db, asOf);
  return {
    claims: page.claims.map(({ articleId }) => articleId),
    sizes: (await forceSizes(db, asOf)).map(({ articleId }) => articleId),
    steps: (await proposalTimeline(db, asOf)).map(({ sources }) => sources.map(({ articleId }) => articleId)),
    decides: position?.claim.articleId,
    alsoIn: position?.claim.alsoIn,
  };
}

it("counts copies once, as the first of them, with all outlets named", async () => {
  const db = await freshDatabase();
  expect((await ingest(db, FIRST)).outcome).toBe("new");
  expect(await ingest(db, SECOND)).toEqual({
    outcome: "duplicate",
    articleId: "Morning",
    version: 1,
    copyOf: "Agency",
  });
  await ingest(db, THIRD);
  expect(await evidence(db)).toEqual({
    claims: ["Agency"],
    sizes: ["Agency"],
    steps: [["Agency"]],
    decides: "Agency",
    alsoIn: ["Morning", "Evening"],
  });
  expect((await ingest(db, SECOND)).outcome).toBe("unchanged");
});

it("names an outlet only from the day on which its copy could be known", async () => {
  const db = await freshDatabase();
  for (const told of [FIRST, SECOND, THIRD]) await ingest(db, told);
  const alsoIn = async (known: string) => (await evidence(db, { ...NOW, known })).alsoIn;
  expect(await alsoIn("2025-03-02")).toEqual([]);
  expect(await alsoIn("2025-03-04")).toEqual(["Morning"]);
  expect(await alsoIn("2025-03-05")).toEqual(["Morning", "Evening"]);
});

it("comes to the same in whatever order copies come in", async () => {
  const [one, other] = [await freshDatabase(), await freshDatabase()];
  for (const told of [FIRST, SECOND, THIRD]) await ingest(one, told);
  const outcomes: string[] = [];
  for (const told of [THIRD, SECOND, FIRST]) outcomes.push((await ingest(other, told)).outcome);
  expect(outcomes).toEqual(["new", "new", "new"]);
  expect(await evidence(other)).toEqual(await evidence(one));
  const positions = await storedAndExpected(other);
  expect(positions.stored).toEqual(positions.expected);
  expect(positions.stored).toEqual((await storedAndExpected(one)).stored);
});

it("keeps another report of the same event apart", async () => {
  const db = await freshDatabase();
  await ingest(db, FIRST);
  expect((await ingest(db, reprint("Own", "2025-03-04", { text: OTHER }))).outcome).toBe("new");
  expect((await evidence(db)).claims).toEqual(["Own", "Agency"]);
});

it("lets a copy that was rewritten speak for itself from then on", async () => {
  const db = await freshDatabase();
  await ingest(db, FIRST);
  await ingest(db, SECOND);
  const stances = [{ country: "FRA", stance: "open" as const }];
  const rewritten = { ...SECOND, text: OTHER, modified: "2025-03-10", stances };
  expect((await ingest(db, rewritten)).outcome).toBe("updated");
  expect((await evidence(db, { ...NOW, known: "2025-03-09" })).claims).toEqual(["Agency"]);
  expect((await evidence(db, { ...NOW, known: "2025-03-10" })).claims).toEqual(["Morning", "Agency"]);
});

it("lets the first one's correction go for its copies too", async () => {
  const db = await freshDatabase();
  for (const told of [FIRST, SECOND]) await ingest(db, told);
  const stances = [{ country: "FRA", stance: "declines" as const }];
  await ingest(db, { ...FIRST, text: OTHER, modified: "2025-03-20", stances });
  const stance = async (known: string) => (await stanceMap(db, { ...NOW, known })).map((one) => one.stance);
  expect(await stance("2025-03-19")).toEqual(["supports"]);
  expect(await stance("2025-03-20")).toEqual(["declines"]);
});

it("tells on an article's page whose copy it is, and which copies it has", async () => {
  const db = await freshDatabase();
  for (const told of [FIRST, SECOND, THIRD]) await ingest(db, told);
  expect(await article(db, "Morning")).toMatchObject({ copyOf: { articleId: "Agency" }, copies: [] });
  const page = await article(db, "Agency");
  expect(page?.copyOf).toBeNull();
  expect(page?.copies.map(({ articleId }) => articleId)).toEqual(["Morning", "Evening"]);
  expect((await article(db, "Morning"))?.claims.length).toBe(1);
});

it("does not compare texts that are too short to tell", async () => {
  const db = await freshDatabase();
  for (const id of ["a", "b"]) {
    expect((await ingest(db, { id, stances: [{ country: "FRA", stance: "supports" }] })).outcome).toBe("new");
  }
  expect((await country(db, "FRA", NOW)).claims.length).toBe(2);
});

it("makes one group of copies that many bring at once", async () => {
  const url = await freshUrl();
  const writers = await Promise.all(Array.from({ length: 6 }, () => openFor(url, { connections: 1 })));
  const papers = Array.from({ length: 24 }, (_, at) =>
    reprint(`paper${at}`, `2025-03-${String(28 - at).padStart(2, "0")}`),
  );
  await Promise.all(
    writers.map(async (db, writer) => {
      for (const [at, told] of papers.entries())
        if (at % 6 === writer || at % 6 === (writer + 1) % 6) await ingest(db, told);
    }),
  );
  const db = writers[0] as Database;
  expect(await prismaOf(db).copyGroup.count()).toBe(1);
  expect(await evidence(db)).toMatchObject({ claims: ["paper23"], decides: "paper23" });
  expect((await evidence(db)).alsoIn?.length).toBe(23);
  const { stored, expected } = await storedAndExpected(db);
  expect(stored).toEqual(expected);
});

describe("what came in before copies were looked for", () => {
  it("is compared later, to the same result", async () => {
    const [db, fresh] = [await freshDatabase(), await freshDatabase()];
    for (const told of [FIRST, SECOND, THIRD]) {
      await ingest(db, told);
      await ingest(fresh, told);
    }
    await prismaOf(db).articleVersion.updateMany({ data: { fingerprint: null, copyGroupId: null } });
    await prismaOf(db).copyGroup.deleteMany();
    expect(await linkCopies(db)).toBe(3);
    expect(await evidence(db)).toEqual(await evidence(fresh));
    expect((await storedAndExpected(db)).stored).toEqual((await storedAndExpected(fresh)).stored);
    expect(await linkCopies(db)).toBe(0);
  });
});

it("finds copies by an index, without going through all groups", async () => {
  const db = await freshDatabase();
  await prismaOf(db).$executeRaw`
    insert into copy_group (id, fingerprint, keys, outlets)
    select i::text, i, array(select (b << 16) + (i * 7919 + b * 104729) % 65536 from generate_series(0, 27) b), '{}'
    from generate_series(1, 3000) i`;
  const plan = async () => {
    const lines = await prismaOf(db).$queryRaw<{ "QUERY PLAN": string }[]>`
      explain ${nearGroups(
        5n,
        Array.from({ length: 28 }, (_, at) => at << 16),
      )}`;
    return lines.map((line) => line["QUERY PLAN"]).join("\n");
  };
  expect(await plan()).toContain("copy_group_keys_idx");
  await prismaOf(db).$executeRaw`analyze copy_group`;
  expect(await plan()).toContain("copy_group_keys_idx");
});
