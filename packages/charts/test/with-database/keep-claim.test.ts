import { CONDITIONS, CONTRIBUTIONS, STANCES } from "@standpoint/core/codebook";
import { country, ingestArticle, startRun } from "@standpoint/db";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tell } from "../../../db/test/article";
import { freshDatabase } from "../../../db/test/fresh-database";
import type {} from "../../../db/test/global-setup";
import { claimFilterOf, keepClaim } from "../../src/keep-claim";
import { DEFAULT_VIEW, parseView, toSearch } from "../../src/params";

const NOW = { on: "2026-01-01", known: "2026-01-01" };
const LANGUAGES = ["en", "fr", "nl"];
const OUTLETS = ["The Paper", "L’Heure", "De Krant, avond"];
/** An agency's, a public broadcaster's, one that is not listed. */
const URLS = ["https://www.ansa.it/", "https://nos.nl/", "https://example.org/"];
const CONFIDENCES = [0.4, 0.5, 0.71, 0.9];

const some = <T>(all: readonly T[]) => fc.subarray([...all], { maxLength: 2 });

const readings = fc.record({
  stance: fc.constantFrom(...STANCES),
  conditions: some(CONDITIONS.slice(0, 4)),
  contribution: some(CONTRIBUTIONS.slice(0, 4)),
  confidence: fc.constantFrom(...CONFIDENCES),
  language: fc.constantFrom(...LANGUAGES),
  outlet: fc.constantFrom(null, ...OUTLETS),
  url: fc.constantFrom(...URLS),
  dated: fc.boolean(),
});

const filters = fc.record({
  condition: some(CONDITIONS.slice(0, 4)),
  contribution: some(CONTRIBUTIONS.slice(0, 4)),
  language: some(LANGUAGES),
  outlet: some(OUTLETS.slice(0, 2)),
  tier: some(["agency", "public", "state"] as const),
  minConfidence: fc.constantFrom(0, ...CONFIDENCES),
});

describe("claimFilterOf", () => {
  const db = freshDatabase();

  it("asks the database for the very claims that keepClaim lets through on a page", async () => {
    // Brings the list of outlets in.
    await startRun(await db, "0.1.0");
    const told = fc.sample(readings, { numRuns: 40, seed: 7 });
    for (const [i, { language, outlet, url, dated, ...stance }] of told.entries()) {
      const published = dated ? `2025-03-${String((i % 28) + 1).padStart(2, "0")}` : null;
      const text = `Report ${i}. France will send troops to Ukraine.`;
      const stances = [{ country: "FRA", ...stance }];
      const article = { id: `a${i}`, text, published, language, outlet, url: url + i, stances };
      await ingestArticle(await db, ...tell(article), { day: "2025-07-01" });
    }
    const all = await country(await db, "FRA", NOW, { limit: 100 });
    expect(all.claims.length + all.undated.length).toBe(told.length);
    expect(new Set(all.claims.map(({ outletTier }) => outletTier))).toEqual(new Set(["agency", "public", null]));
    await fc.assert(
      fc.asyncProperty(filters, async (chosen) => {
        // As the address has it: what is written there is what is asked for.
        const { view } = parseView(new URLSearchParams(toSearch({ ...DEFAULT_VIEW, ...chosen })));
        if (!view) throw new Error("the address cannot be read");
        const page = await country(await db, "FRA", NOW, { limit: 100, filter: claimFilterOf(view) });
        const ids = (claims: readonly { claimId: string }[]) => claims.map(({ claimId }) => claimId);
        expect(ids(page.claims)).toEqual(ids(all.claims.filter((claim) => keepClaim(view, claim))));
        expect(ids(page.undated)).toEqual(ids(all.undated.filter((claim) => keepClaim(view, claim))));
      }),
      { numRuns: 60 },
    );
  });
});
