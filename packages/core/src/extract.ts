import type { Extraction } from "./codebook";
import { detectLanguage } from "./document/detect-language";
import { readDocument } from "./document/read-document";
import { languageOf } from "./languages";
import { readArticle } from "./reading";
import type { Source } from "./source/source";
import { stancesOf } from "./stances/stances-of";

/** Bumped with every change that alters what is read out of a text. */
export const EXTRACTOR_VERSION = "0.1.0";

/** Reads one article: who holds which stance, which force sizes are named, which steps are told. */
export function extract(source: Source): Extraction {
  const code = source.language ?? detectLanguage(source.text) ?? "und";
  const language = languageOf(code);
  const known = {
    id: source.id,
    language: code,
    title: source.title,
    published: source.published,
    publishedPrecision: source.publishedPrecision,
    extractor: EXTRACTOR_VERSION,
  };
  if (!language) return { ...known, unsupported: true, stances: [], forceSizes: [], proposals: [] };
  const reading = readArticle(readDocument(source, code), language);
  return { ...known, stances: stancesOf(reading), forceSizes: [], proposals: [] };
}
