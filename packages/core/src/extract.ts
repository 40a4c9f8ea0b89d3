import { makeClaims } from "./claims/make-claims";
import type { Extraction } from "./codebook";
import { detectLanguage } from "./document/detect-language";
import { readDocument } from "./document/read-document";
import { measureForces } from "./force-sizes/measure-forces";
import { unitsOf } from "./judge/units-of";
import { languageOf } from "./languages";
import { findMentions, type ReadSentence } from "./mentions/find-mentions";
import { dateProposals } from "./proposals/date-proposals";
import { type SettledDate, settleDate } from "./published/settle-date";
import { type Reading, readArticle } from "./reading";
import type { Source } from "./source/source";
import { judgeStances } from "./stances/judge-stances";
import { speaksOfForce } from "./stances/speaks-of-force";

/** Bumped with every change that alters what is read out of a text. */
export const EXTRACTOR_VERSION = "0.3.6";

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
  const first = readArticle(readDocument(source, code), language);
  if (!speaksOfForce(first)) return { ...known, ...nothing };
  const { reading, sentences, settled } = readDated(first);
  const claims = makeClaims(reading, sentences);
  const stances = judgeStances(reading, sentences, unitsOf(reading, sentences, claims), claims);
  const forceSizes = measureForces(reading, sentences);
  const proposals = dateProposals(reading, sentences, stances, claims, forceSizes);
  return { ...known, ...settled, stances, forceSizes, proposals };
}

/** Who somebody is and what "on Tuesday" means hang on the day of publication: where the text settles another, it is read anew. */
function readDated(first: Reading): { reading: Reading; sentences: ReadSentence[]; settled: SettledDate } {
  const sentences = findMentions(first);
  const settled = settleDate(first, sentences);
  const { source } = first.document;
  if (settled.published === source.published) return { reading: first, sentences, settled };
  const { published, publishedPrecision } = settled;
  const reading = { ...first, document: { ...first.document, source: { ...source, published, publishedPrecision } } };
  return { reading, sentences: findMentions(reading), settled };
}
