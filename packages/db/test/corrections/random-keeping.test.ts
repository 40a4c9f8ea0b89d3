import { precisionOf, STANCES } from "@standpoint/core/codebook";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  checkDatabase,
  correctClaim,
  type Database,
  ingestArticle,
  keepReadings,
  proposalTimeline,
  switchReadings,
  undoCorrection,
  versionsToRead,
  withdrawArticle,
} from "../../src";
import { prismaOf } from "../../src/database/database";
import { type ToldArticle, tell } from "../article";
import { COPY, reprint } from "../copies/agency-copy";
import { freshDatabase } from "../fresh-database";
import { timelineByRule } from "../steps/timeline-by-rule";
import { storedAndExpected } from "../stored-positions";

const HOLDERS = ["FRA", "POL", "DEU"];
const QUOTES = ["France will send troops to Ukraine.", "Poland will not send its own.", "Nobody else spoke."];
const DATES = ["2025-02-10", "2025-02-11", "2025-02", "2025", "2025-03-01"];
const number = fc.nat({ max: 999 });

const deed = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant("ingest" as const), number, other: number, newer: fc.boolean() }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant("correct" as const), number, other: number }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("undo" as const), number }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("reextract" as const), number }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("withdraw" as const), number }) },
);
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

function toldBy(at: number, other: number, newer: boolean): ToldArticle {
  const published = `2025-0${1 + (other % 3)}-${10 + (other % 19)}`;
  const stances = HOLDERS.slice(other % 2).map((country, index) => ({
    ...{ country, stance: STANCES[(at + other + index) % 5] ?? "open", quote: QUOTES[(other + index) % 3] ?? "" },
  }));
  const proposals = [DATES[(at + other) % 5] ?? "2025", DATES[other % 5] ?? "2025"].map((date, index) => ({
    ...{
      date,
      precision: precisionOf(date),
      type: (["meeting", "refusal"] as const)[(other + index) % 2] ?? "meeting",
    },
    ...{ proposers: HOLDERS.slice((at + index) % 3), quote: QUOTES[(other + index) % 3] ?? "" },
  }));
  const told = { stances, proposals, extractor: newer ? "0.2.0" : "0.1.0", title: `Title ${other % 3}` };
  if (at % 2 === 0) return reprint(`copy-${at % 6}`, published, { ...told, text: `${other % 4}: ${COPY}` });
  return { id: `own-${at % 5}`, published, ...told, modified: other % 7 === 0 ? "2025-05-01" : null };
}

async function act(db: Database, deed: Deed): Promise<void> {
  if (deed.does === "ingest") {
    await ingestArticle(db, ...tell(toldBy(deed.number, deed.other, deed.newer)), { day: "2025-06-01" });
    return;
  }
  if (deed.does === "reextract") return reextract(db, deed.number);
  const pick = <T>(all: readonly T[]): T | undefined => all[deed.number % Math.max(1, all.length)];
  if (deed.does === "undo") {
    const made = pick(await prismaOf(db).correction.findMany({ orderBy: { number: "asc" } }));
    if (made) await undoCorrection(db, made.number);
  } else if (deed.does === "withdraw") {
    const id = pick(await prismaOf(db).article.findMany({ orderBy: { id: "asc" } }))?.id;
    if (id && deed.number % 3 === 0) await withdrawArticle(db, id, { reason: "Random." });
  } else {
    const ofStance = deed.other % 4 > 0;
    const all = { orderBy: { id: "asc" as const }, select: { id: true } };
    const claim = pick(await (ofStance ? prismaOf(db).stanceClaim.findMany(all) : prismaOf(db).proposal.findMany(all)));
    const right =
      !ofStance || deed.other % 3 === 0 ? { rejected: true as const } : { stance: STANCES[deed.other % 5] ?? "open" };
    if (claim) await correctClaim(db, claim.id, right, { reason: `Because of ${deed.other}.` });
  }
}

/** A newer extractor reads all that waits, and counts in two of three cases; else its readings are kept for later. */
async function reextract(db: Database, at: number): Promise<void> {
  const versions = await versionsToRead(db, "0.3.0", { after: "", limit: 100 });
  const readings = versions.map(({ versionId, source }) => {
    const { stances, proposals, published } = toldBy(at, at, true);
    const told = { id: source.id, text: source.text, extractor: "0.3.0", stances, proposals, published };
    return { versionId, text: source.text, extraction: tell(told as ToldArticle)[1] };
  });
  await keepReadings(db, readings);
  await switchReadings(db, "0.3.0", { today: "2026-01-01", decide: async () => at % 3 > 0 });
}

it("keeps positions, steps, copies and versions those of the claims, whatever is done in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 8, maxLength: 16 }), async (deeds) => {
      const db = await freshDatabase({ connections: 2 });
      for (const one of deeds) await act(db, one);
      const { stored, expected } = await storedAndExpected(db);
      expect(stored).toEqual(expected);
      for (const on of ["2025-02-10", "2025-02-28", "2026-01-01"])
        for (const known of ["2025-02-15", "2025-05-01", "2026-01-01"])
          expect(await proposalTimeline(db, { on, known })).toEqual(await timelineByRule(db, { on, known }));
      const words: string[] = [];
      for await (const difference of checkDatabase(db)) words.push(difference.words);
      expect(words).toEqual([]);
    }),
    { numRuns: 4, endOnFailure: true },
  );
}, 600_000);
