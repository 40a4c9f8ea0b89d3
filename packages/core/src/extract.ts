import { makeClaims } from "./claims/make-claims";
import type { Extraction } from "./codebook";
import { detectLanguage } from "./document/detect-language";
import { readDocument } from "./document/read-document";
import { measureForces } from "./force-sizes/measure-forces";
import { languageOf } from "./languages";
import { gatherBearings } from "./leanings/gather-bearings";
import { findMentions } from "./mentions/find-mentions";
import { dateProposals } from "./proposals/date-proposals";
import { readArticle } from "./reading";
import type { Source } from "./source/source";
import { judgeStances } from "./stances/judge-stances";
import { speaksOfForce } from "./stances/speaks-of-force";

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
  const nothing = { stances: [], forceSizes: [], proposals: [] };
  if (!language) return { ...known, unsupported: true, ...nothing };
  const reading = readArticle(readDocument(source, code), language);
  if (!speaksOfForce(reading)) return { ...known, ...nothing };
  const sentences = findMentions(reading);
  const claims = makeClaims(reading, sentences);
  const stances = judgeStances(reading, gatherBearings(reading, sentences, claims));
  const forceSizes = measureForces(reading, sentences);
  return { ...known, stances, forceSizes, proposals: dateProposals(reading, sentences, stances, claims, forceSizes) };
}
