import { describe, expect, it } from "vitest";
import {
  article,
  correctClaim,
  country,
  type Database,
  forceSizes,
  ingestArticle,
  listCorrections,
  proposalTimeline,
  stanceHistory,
  stanceMap,
  undoCorrection,
  withdrawArticle,
} from "../../src";
import { prismaOf } from "../../src/database/database";
import { TEXT, type ToldArticle, tell } from "../article";
import { freshDatabase } from "../fresh-database";
import { storedAndExpected } from "../stored-positions";

const NOW = { on: "2026-01-01", known: "2026-01-01" } as const;
const FRANCE = { country: "FRA", stance: "supports", conditions: ["ceasefire"] } as const;
const POLAND = { country: "POL", stance: "declines", quote: "Poland will not send its own." } as const;
const TOLD: ToldArticle = { id: "a", stances: [FRANCE, POLAND], forceSizes: [{}], proposals: [{}] };
const WHY = { reason: "It was asked, not said.", by: "An editor" };

const ingest = (db: Database, told: ToldArticle, day = "2025-06-01") => ingestArticle(db, ...tell(told), { day });

async function withOne(told: ToldArticle = TOLD) {
  const db = await freshDatabase();
  await ingest(db, told);
  return { db, fra: await claimOf(db, "FRA"), pol: await claimOf(db, "POL") };
}

async function claimOf(db: Database, holder: string): Promise<string> {
  return (await article(db, "a"))?.claims.find((claim) => claim.holder === holder)?.claimId ?? "none";
}

async function stances(db: Database, asOf: { on: string; known: string } = NOW) {
  return Object.fromEntries((await stanceMap(db, asOf)).map(({ holder, stance }) => [holder, stance]));
}

async function expectInLine(db: Database): Promise<void> {
  const { stored, expected } = await storedAndExpected(db);
  expect(stored).toEqual(expected);
}

describe("a person's word", () => {
  it("wins in every question, beside what the machine had read", async () => {
    const { db, fra } = await withOne();
    const done = await correctClaim(db, fra, { stance: "open", contribution: ["air"] }, WHY);
    expect(done).toMatchObject({ outcome: "corrected", correction: { number: 1, about: "stance/FRA" } });
    const corrected = {
      ...{ stance: "open", conditions: ["ceasefire"], contribution: ["air"], confidence: 1, claimId: fra },
      corrected: {
        ...{ number: 1, ...WHY, at: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
        machine: { stance: "supports", conditions: ["ceasefire"], contribution: [], confidence: 0.8 },
      },
    };
    const [position] = await stanceMap(db, NOW);
    const page = await country(db, "FRA", NOW);
    expect(position).toMatchObject({ stance: "open", claim: corrected });
    expect(page.claims).toMatchObject([corrected]);
    expect(page.history).toMatchObject([{ stance: "open", claim: corrected }]);
    expect(await stanceHistory(db, "FRA", NOW)).toMatchObject([{ claim: corrected }]);
    expect((await article(db, "a"))?.claims[0]).toMatchObject(corrected);
    expect(await claimOf(db, "POL")).toBeTruthy();
    expect((await article(db, "a"))?.claims[1]?.corrected).toBeNull();
    await expectInLine(db);
  });

  it("may be that no condition was named", async () => {
    const { db, fra } = await withOne();
    await correctClaim(db, fra, { conditions: [] }, WHY);
    expect((await article(db, "a"))?.claims[0]).toMatchObject({ stance: "supports", conditions: [] });
  });

  it("takes a claim out of every question, of any kind", async () => {
    const { db, fra } = await withOne();
    const page = await article(db, "a");
    const ids = [fra, page?.forceSizes[0]?.claimId ?? "", page?.proposals[0]?.claimId ?? ""];
    for (const id of ids) expect((await correctClaim(db, id, { rejected: true }, WHY)).outcome).toBe("corrected");
    expect(await stances(db)).toEqual({ POL: "declines" });
    expect((await country(db, "FRA", NOW)).claims).toEqual([]);
    expect([await forceSizes(db, NOW), await proposalTimeline(db, NOW)]).toEqual([[], []]);
    expect(await article(db, "a")).toMatchObject({ claims: [{ holder: "POL" }], forceSizes: [], proposals: [] });
    await expectInLine(db);
    for (const number of [1, 2, 3]) await undoCorrection(db, number);
    expect(await article(db, "a")).toEqual(page);
  });

  it("is taken back: an earlier one holds again, then the machine", async () => {
    const { db, fra } = await withOne();
    const before = await article(db, "a");
    await correctClaim(db, fra, { stance: "open" }, WHY);
    await correctClaim(db, fra, { rejected: true }, WHY);
    await correctClaim(db, fra, { stance: "opposes" }, WHY);
    expect(await stances(db)).toMatchObject({ FRA: "opposes" });
    expect(await undoCorrection(db, 3, { by: "Another" })).toMatchObject({
      outcome: "undone",
      correction: { undoneBy: "Another" },
    });
    expect(await stances(db)).toEqual({ POL: "declines" });
    await undoCorrection(db, 2);
    expect(await stances(db)).toMatchObject({ FRA: "open" });
    expect((await undoCorrection(db, 3)).outcome).toBe("already");
    await undoCorrection(db, 1);
    expect(await article(db, "a")).toEqual(before);
    expect((await listCorrections(db)).map(({ number, undoneAt }) => [number, undoneAt !== null])).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ]);
    await expectInLine(db);
  });

  it("adds nothing when it is said twice", async () => {
    const { db, fra } = await withOne();
    await correctClaim(db, fra, { stance: "open" }, WHY);
    expect((await correctClaim(db, fra, { stance: "open" }, WHY)).outcome).toBe("already");
    expect((await correctClaim(db, fra, { stance: "open" }, { reason: "Another" })).outcome).toBe("corrected");
    expect((await listCorrections(db)).length).toBe(2);
  });

  it("needs a reason, something that is right, and a claim that is there", async () => {
    const { db, fra } = await withOne();
    const size = (await article(db, "a"))?.forceSizes[0]?.claimId ?? "";
    await expect(correctClaim(db, fra, { stance: "open" }, { reason: " " })).rejects.toThrow("needs a reason");
    await expect(correctClaim(db, fra, {}, WHY)).rejects.toThrow("what is right instead");
    await expect(correctClaim(db, size, { stance: "open" }, WHY)).rejects.toThrow("only be rejected");
    expect(await correctClaim(db, "nowhere", { rejected: true }, WHY)).toEqual({ outcome: "unknown" });
    expect(await undoCorrection(db, 7)).toEqual({ outcome: "unknown" });
    expect(await listCorrections(db)).toEqual([]);
  });
});

describe("survives", () => {
  it("a newer extractor that reads the claim, at the same place or nearly", async () => {
    const { db, fra } = await withOne();
    await correctClaim(db, fra, { stance: "open" }, WHY);
    const quote = "will send troops to Ukraine";
    await ingest(db, { ...TOLD, extractor: "0.2.0", stances: [{ ...FRANCE, stance: "opposes", quote }, POLAND] });
    expect(await stances(db)).toEqual({ FRA: "open", POL: "declines" });
    expect((await article(db, "a"))?.claims.find(({ holder }) => holder === "FRA")).toMatchObject({
      extractor: "0.2.0",
      corrected: { machine: { stance: "opposes" } },
    });
    await expectInLine(db);
  });

  it("one that no longer reads it, as a claim of its own", async () => {
    const { db, fra } = await withOne();
    await correctClaim(db, fra, { stance: "open" }, WHY);
    await ingest(db, { ...TOLD, extractor: "0.2.0", stances: [POLAND] });
    const [own] = (await article(db, "a"))?.claims ?? [];
    expect(own).toMatchObject({
      holder: "FRA",
      stance: "open",
      conditions: ["ceasefire"],
      corrected: { machine: null },
    });
    expect(TEXT).toContain(`${own?.before}${own?.quote}${own?.after}`);
    await expectInLine(db);
    expect((await correctClaim(db, own?.claimId ?? "", { stance: "declines" }, WHY)).outcome).toBe("corrected");
    expect(await stances(db)).toMatchObject({ FRA: "declines" });
    for (const number of [2, 1]) await undoCorrection(db, number);
    expect(await stances(db)).toEqual({ POL: "declines" });
    await expectInLine(db);
  });

  it("a new version whose text still has the words, whichever was corrected", async () => {
    const { db, fra } = await withOne();
    await correctClaim(db, fra, { stance: "open" }, WHY);
    await ingest(db, { ...TOLD, text: `A line that is new. ${TEXT}` });
    expect(await stances(db)).toMatchObject({ FRA: "open" });
    await correctClaim(db, await claimOf(db, "POL"), { rejected: true }, WHY);
    expect(await stances(db, { on: "2025-04-01", known: "2025-04-01" })).toEqual({ FRA: "open" });
    await expectInLine(db);
  });

  it("not one whose text has other words", async () => {
    const { db, fra } = await withOne();
    await correctClaim(db, fra, { stance: "open" }, WHY);
    const text = TEXT.replace("France will send", "France will now send");
    const quote = "France will now send troops to Ukraine.";
    await ingest(db, { id: "a", text, stances: [{ ...FRANCE, quote }] });
    expect(await stances(db)).toEqual({ FRA: "supports" });
  });
});

it("goes with its article when that is withdrawn, with every word", async () => {
  const { db, fra, pol } = await withOne();
  await correctClaim(db, fra, { stance: "open" }, { reason: "Will send troops is not meant." });
  await correctClaim(db, pol, { rejected: true }, WHY);
  await withdrawArticle(db, "a", { reason: "Taken back." });
  expect(await stances(db)).toEqual({});
  expect([await prismaOf(db).rejectedClaim.count(), await listCorrections(db)]).toEqual([0, []]);
  expect(await correctClaim(db, fra, { rejected: true }, WHY)).toEqual({ outcome: "unknown" });
});
