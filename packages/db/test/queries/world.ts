import { type Database, ingestArticle } from "../../src";
import { type ToldArticle, tell } from "../article";

const FRANCE = { country: "FRA", quote: "France will send troops to Ukraine." } as const;
const POLAND = { country: "POL", quote: "Poland will not send its own." } as const;

/** A small world: France moves from open to supports and is contested, Poland declines, one article waits. */
const WORLD: ToldArticle[] = [
  { id: "jan", published: "2025-01-10", stances: [{ ...FRANCE, stance: "open", office: "minister" }] },
  {
    id: "mar",
    published: "2025-03-10",
    rights: "quote",
    stances: [
      { ...FRANCE, stance: "supports", office: "head", actors: ["Emmanuel Macron"], conditions: ["ceasefire"] },
      { ...POLAND, stance: "declines", contribution: ["logistics"] },
    ],
    forceSizes: [{ by: "GBR" }, { country: "FRA", kind: "contribution", min: 5000, max: 5000, by: null }],
    proposals: [
      { date: "2025-03-09", proposers: ["GBR", "FRA"] },
      { date: null, precision: null, type: "petition" },
    ],
  },
  {
    id: "apr",
    published: "2025-04-02",
    stances: [
      { ...FRANCE, stance: "supports", date: "2025-04-01" },
      { ...POLAND, stance: "supports", date: "2025-03-01" },
    ],
    proposals: [{ date: "2025-03", precision: "month", proposers: ["FRA"] }],
  },
  { id: "may", published: "2025-05-05", stances: [{ ...FRANCE, stance: "declines", date: "2025-03-20" }] },
  {
    id: "undated",
    published: null,
    publishedBounds: { after: null, before: "2024-07-23", reason: "Kaja Kallas in office until 2024-07-23" },
    stances: [{ ...FRANCE, stance: "opposes" }],
    forceSizes: [{}],
  },
  { id: "waits", published: "2025-06-01", language: "uk", unsupported: true },
];

/** Everything came in on 1 July 2025. */
export async function fillWorld(db: Database): Promise<void> {
  for (const told of WORLD) await ingestArticle(db, ...tell(told), { day: "2025-07-01" });
}

/** Long after everything. */
export const NOW = { on: "2026-01-01", known: "2026-01-01" } as const;
