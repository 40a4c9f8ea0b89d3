import { makeClaims } from "../claims/make-claims";
import { readDocument } from "../document/read-document";
import { languageOf } from "../languages";
import { findMentions } from "../mentions/find-mentions";
import { readArticle } from "../reading";
import type { Source } from "../source/source";
import type { Bearing } from "./bearing";
import { gatherBearings } from "./gather-bearings";

/** What the learner reads: the bearings of a text, before any weights. */
export function bearingsOf(source: Source, code: string): Bearing[] {
  const language = languageOf(code);
  if (!language) return [];
  const reading = readArticle(readDocument(source, code), language);
  const sentences = findMentions(reading);
  return gatherBearings(reading, sentences, makeClaims(reading, sentences));
}
