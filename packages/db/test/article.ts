import type { Extraction, ForceSize, Proposal, Stance, StanceReading } from "@standpoint/core/codebook";
import { precisionOf } from "@standpoint/core/codebook";
import type { Ingestible } from "../src";

type Told<T extends { evidence: unknown }> = Partial<Omit<T, "evidence">> & { quote?: string };

export type ToldArticle = {
  id: string;
  text?: string;
  published?: string | null;
  modified?: string | null;
  title?: string | null;
  outlet?: string | null;
  url?: string | null;
  language?: string;
  rights?: "full" | "quote";
  extractor?: string;
  unsupported?: true;
  publishedBounds?: Extraction["publishedBounds"];
  stances?: readonly (Told<StanceReading> & { country: string; stance: Stance })[];
  forceSizes?: readonly Told<ForceSize>[];
  proposals?: readonly Told<Proposal>[];
};

export const TEXT = [
  "The meeting took place in Paris.",
  "France will send troops to Ukraine.",
  "Poland will not send its own.",
  "Up to 30,000 soldiers were named by Britain.",
  "Nobody else spoke.",
  "That was all.",
].join(" ");

const TRACE = [{ mention: "country: France", cue: "en/supports/send", modifiers: [], frame: "target" }];

/** A small article with a reading of it, as source and extractor would give them. */
export function tell(told: ToldArticle): [Ingestible, Extraction] {
  const { id, text = TEXT, published = "2025-03-27", extractor = "0.1.0", language = "en" } = told;
  const at = (quote = "France will send troops to Ukraine.") => {
    const start = text.indexOf(quote);
    return { evidence: { start, end: start + quote.length, quote }, trace: TRACE };
  };
  const source: Ingestible = {
    id,
    title: told.title ?? `Article ${id}`,
    outlet: told.outlet === undefined ? "The Paper" : told.outlet,
    url: told.url === undefined ? `https://example.org/${id}` : told.url,
    language,
    published,
    modified: told.modified ?? null,
    rights: told.rights ?? "full",
    text,
  };
  const extraction: Extraction = {
    id,
    language,
    ...(told.unsupported ? { unsupported: true } : {}),
    title: source.title,
    published,
    publishedPrecision: precisionOf(published),
    ...(told.publishedBounds ? { publishedBounds: told.publishedBounds } : {}),
    extractor,
    stances: (told.stances ?? []).map(({ quote, ...stance }) => ({ ...STANCE, ...stance, ...at(quote) })),
    forceSizes: (told.forceSizes ?? []).map(({ quote, ...size }) => ({
      ...SIZE,
      ...size,
      ...at(quote ?? "Up to 30,000"),
    })),
    proposals: (told.proposals ?? []).map(({ quote, ...step }) => ({ ...STEP, ...step, ...at(quote) })),
  };
  return [source, extraction];
}

const STANCE = { confidence: 0.8, actors: [], office: null, conditions: [], contribution: [], date: null } as const;
const SIZE = { min: null, max: 30_000, unit: "troops", kind: "force", country: null, by: "GBR" } as const;
const STEP = {
  date: "2025-03-27",
  precision: "day",
  type: "meeting",
  proposers: ["FRA", "GBR"],
  summary: "France, United Kingdom: meeting",
} as const;
