import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import {
  correctClaim,
  type Database,
  forceSizes,
  ingestArticle,
  keepReadings,
  proposalTimeline,
  stanceMap,
  switchReadings,
  undoCorrection,
  versionsToRead,
} from "../../src";
import { prismaOf } from "../../src/database/database";
import { copyEvidence, momentsBefore, rewind } from "../../src/rewind";
import { type ToldArticle, tell } from "../article";
import { reprint } from "../copies/agency-copy";
import { freshUrl, openFor } from "../fresh-database";
import { storedAndExpected } from "../stored-positions";

const DAY = { on: "2025-12-31", known: "2025-12-31" } as const;
const FRANCE = { country: "FRA", stance: "supports" } as const;
const POLAND = { country: "POL", stance: "declines", quote: "Poland will not send its own." } as const;

const ingest = (db: Database, told: ToldArticle) => ingestArticle(db, ...tell(told), { day: "2025-06-01" });
const answers = async (db: Database) =>
  JSON.stringify(await Promise.all([stanceMap(db, DAY), proposalTimeline(db, DAY), forceSizes(db, DAY)]));

/** A moment that nothing was committed in. */
async function now(db: Database): Promise<string> {
  await pause(5);
  const [row] = await prismaOf(db).$queryRaw<[{ at: string }]>`select (now() at time zone 'UTC')::text || 'Z' as at`;
  await pause(5);
  return row.at;
}

/** What counts is what an extractor of another version read, which finds other things. */
async function readAnew(db: Database, extractor: string): Promise<void> {
  const versions = await versionsToRead(db, extractor, { after: "", limit: 100 });
  const readings = versions.map(({ versionId, source }) => {
    const told = { ...source, extractor, language: "en", stances: [{ ...POLAND, stance: "open" }] } as ToldArticle;
    return { versionId, text: source.text, extraction: tell(told)[1] };
  });
  expect(await keepReadings(db, readings)).toEqual(new Map());
  await switchReadings(db, extractor, { today: DAY.on, decide: async () => true });
}

describe("rewind", { timeout: 240_000 }, () => {
  it("gives the answers of a moment again, whatever came in, was read anew or corrected since", async () => {
    const [url, copy] = [await freshUrl(), await freshUrl()];
    const db = await openFor(url);
    await ingest(db, { id: "a", stances: [FRANCE], proposals: [{}], forceSizes: [{}] });
    await ingest(db, { ...reprint("Morning", "2025-03-03"), stances: [] });
    await ingest(db, { id: "b", published: "2025-04-01", stances: [POLAND] });
    const [poland] = (await stanceMap(db, DAY)).filter(({ holder }) => holder === "POL");
    const claimId = poland?.claim.claimId ?? "";
    const correction = await correctClaim(db, claimId, { stance: "uncommitted" }, { reason: "Read the whole." });
    if (correction.outcome !== "corrected") throw new Error("nothing was corrected");
    const [before, at] = [await answers(db), await now(db)];

    await undoCorrection(db, correction.correction.number);
    const [france] = (await stanceMap(db, DAY)).filter(({ holder }) => holder === "FRA");
    await correctClaim(db, france?.claim.claimId ?? "", { rejected: true }, { reason: "Not said." });
    await ingest(db, {
      id: "c",
      published: "2025-03-01",
      stances: [{ ...FRANCE, stance: "opposes" }],
      proposals: [{}],
    });
    await ingest(db, { id: "b", published: "2025-04-01", modified: "2025-04-02", stances: [FRANCE] });
    await ingest(db, { ...reprint("Agency", "2025-03-02"), stances: [] });
    await readAnew(db, "0.2.0");
    expect(await answers(db)).not.toBe(before);

    await copyEvidence(url, copy);
    const copied = await openFor(copy);
    expect(await answers(copied)).toBe(await answers(db));
    await rewind(copied, { at, extractors: ["0.1.0"] });
    expect(await answers(copied)).toBe(before);
    const { stored, expected } = await storedAndExpected(copied);
    expect(stored).toEqual(expected);
  });

  it("names the moments before what came in last", async () => {
    const db = await openFor(await freshUrl());
    await ingest(db, { id: "a", stances: [FRANCE] });
    const between = await now(db);
    await ingest(db, { id: "b", stances: [POLAND] });
    const [latest, ...more] = await momentsBefore(db, await now(db));
    expect(more).toHaveLength(1);
    await rewind(db, { at: latest ?? "", extractors: [] });
    expect((await stanceMap(db, DAY)).map(({ holder }) => holder)).toEqual(["FRA"]);
    expect(Date.parse(latest ?? "")).toBeGreaterThanOrEqual(Date.parse(between));
  });
});
