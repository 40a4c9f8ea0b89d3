import type { Extraction } from "@standpoint/core/codebook";
import { describe, expect, it } from "vitest";
import {
  article,
  checkDatabase,
  correctClaim,
  countToRead,
  type Database,
  ingestArticle,
  keepReadings,
  stanceMap,
  switchReadings,
  versionsToRead,
  withdrawArticle,
} from "../../src";
import { prismaOf } from "../../src/database/database";
import { type ToldArticle, tell } from "../article";
import { reprint } from "../copies/agency-copy";
import { freshDatabase } from "../fresh-database";
import { storedAndExpected } from "../stored-positions";

const NOW = { on: "2026-01-01", known: "2026-01-01" } as const;
const NEW = "0.2.0";
const FRANCE = { country: "FRA", stance: "supports" } as const;
const POLAND = { country: "POL", stance: "declines", quote: "Poland will not send its own." } as const;

async function world(): Promise<Database> {
  const db = await freshDatabase();
  for (const told of [
    { id: "a", stances: [FRANCE] },
    { id: "b", published: "2025-04-01", stances: [POLAND] },
    { ...reprint("Agency", "2025-03-02"), stances: [] },
    { ...reprint("Morning", "2025-03-03"), stances: [] },
  ]) {
    await ingestArticle(db, ...tell(told), { day: "2025-06-01" });
  }
  return db;
}

/** Reads what waits, as `told` says of each article. */
async function readAgain(db: Database, told: Record<string, Partial<ToldArticle>>, limit = 100): Promise<number> {
  const versions = await versionsToRead(db, NEW, { after: "", limit });
  const readings = versions.map(({ versionId, source }) => {
    const [, extraction] = tell({ ...source, extractor: NEW, ...told[source.id], language: "en" } as ToldArticle);
    return { versionId, text: source.text, extraction: { ...extraction, id: source.id } };
  });
  expect(await keepReadings(db, readings)).toEqual(new Map());
  return versions.length;
}

const NEXT = { a: { stances: [{ ...FRANCE, stance: "open" as const }, POLAND] }, b: { stances: [] } };
const change = (db: Database, wanted = true) => switchReadings(db, NEW, { today: NOW.on, decide: async () => wanted });

async function stances(db: Database) {
  return Object.fromEntries((await stanceMap(db, NOW)).map(({ holder, stance }) => [holder, stance]));
}

async function expectInLine(db: Database): Promise<void> {
  const { stored, expected } = await storedAndExpected(db);
  expect(stored).toEqual(expected);
  for await (const { words } of checkDatabase(db)) expect(words).toBeNull();
}

it("shows nothing of new readings until the switch, and then nothing of the old", async () => {
  const db = await world();
  const before = await article(db, "a");
  expect(await countToRead(db, NEW)).toBe(4);
  await readAgain(db, NEXT);
  expect([await countToRead(db, NEW), await article(db, "a"), await stances(db)]).toEqual([
    ...[0, before, { FRA: "supports", POL: "declines" }],
  ]);
  const changes = [{ holder: "FRA", before: "supports", after: "open" }];
  expect(await change(db, false)).toEqual({ versions: 4, changes, switched: false });
  expect(await article(db, "a")).toEqual(before);
  await expectInLine(db);
  expect(await change(db)).toEqual({ versions: 4, changes, switched: true });
  expect(await stances(db)).toEqual({ FRA: "open", POL: "declines" });
  expect(await article(db, "a")).toMatchObject({ extractor: NEW, claims: [{ stance: "open" }, { holder: "POL" }] });
  expect(await article(db, "b")).toMatchObject({ extractor: NEW, claims: [] });
  expect(await prismaOf(db).stanceClaim.count({ where: { extractor: "0.1.0" } })).toBe(2);
  await expectInLine(db);
});

it("goes on where it was stopped, and has nothing to do the second time", async () => {
  const db = await world();
  expect([await readAgain(db, NEXT, 1), await readAgain(db, NEXT, 2), await countToRead(db, NEW)]).toEqual([1, 2, 1]);
  expect([await readAgain(db, NEXT), await readAgain(db, NEXT)]).toEqual([1, 0]);
  expect((await change(db)).switched).toBe(true);
  expect(await change(db)).toEqual({ versions: 0, changes: [], switched: false });
});

it("places versions by the dates that the new reading finds, and lets another copy count", async () => {
  const db = await world();
  await readAgain(db, { Agency: { published: "2025-04" }, a: { published: "2025-05", stances: [FRANCE] } });
  await change(db);
  expect((await article(db, "a"))?.versions).toMatchObject([{ knownFrom: "2025-05-31" }]);
  expect((await article(db, "Agency"))?.copyOf?.articleId).toBe("Morning");
  await expectInLine(db);
});

describe("beside others at work", () => {
  it("passes over what ingest read or somebody withdrew in the meantime", async () => {
    const db = await world();
    const versions = await versionsToRead(db, NEW, { after: "", limit: 9 });
    await ingestArticle(db, ...tell({ id: "a", extractor: NEW, stances: [{ ...FRANCE, stance: "opposes" }] }));
    await withdrawArticle(db, "b", { reason: "Taken back." });
    const readings = versions.map(({ versionId, source }) => ({
      ...{ versionId, text: source.text, extraction: tell({ id: source.id, extractor: NEW, text: source.text })[1] },
    }));
    await keepReadings(db, readings);
    await change(db);
    expect(await stances(db)).toEqual({ FRA: "opposes" });
    await expectInLine(db);
  });

  it("lets ingest put its own reading in place of one that is kept", async () => {
    const db = await world();
    await readAgain(db, NEXT);
    const outcome = await ingestArticle(
      db,
      ...tell({ id: "a", extractor: NEW, stances: [{ ...FRANCE, stance: "opposes" }] }),
    );
    expect(outcome.outcome).toBe("updated");
    expect(await stances(db)).toMatchObject({ FRA: "opposes" });
    expect(await change(db)).toMatchObject({ versions: 3 });
    await expectInLine(db);
  });
});

it("keeps a person's word, also where the new reading has nothing of it", async () => {
  const db = await world();
  const claim = (await article(db, "b"))?.claims[0]?.claimId ?? "";
  await correctClaim(db, claim, { stance: "uncommitted" }, { reason: "Not said." });
  await readAgain(db, NEXT);
  expect(await stances(db)).toMatchObject({ POL: "uncommitted" });
  await change(db);
  expect((await article(db, "b"))?.claims).toMatchObject([{ stance: "uncommitted", corrected: { machine: null } }]);
  await expectInLine(db);
});

it("tells which reading is not verbatim, and keeps the others", async () => {
  const db = await world();
  const versions = await versionsToRead(db, NEW, { after: "", limit: 9 });
  const readings = versions.map(({ versionId, source }) => {
    const [, good] = tell({ id: source.id, extractor: NEW, text: source.text, stances: [FRANCE] });
    const evidence = { start: 0, end: 3, quote: "no" };
    const bad: Extraction = { ...good, stances: good.stances.map((one) => ({ ...one, evidence })) };
    return { versionId, text: source.text, extraction: source.id === "a" ? bad : good };
  });
  expect(await keepReadings(db, readings)).toEqual(new Map([["a", "the quote at 0 to 3 is not in the text"]]));
  expect(await countToRead(db, NEW)).toBe(1);
});
