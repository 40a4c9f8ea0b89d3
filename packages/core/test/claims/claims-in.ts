import type { Claim } from "../../src/claims/claim";
import { makeClaims } from "../../src/claims/make-claims";
import { languageOf } from "../../src/languages";
import type { Language } from "../../src/languages/language";
import { findMentions } from "../../src/mentions/find-mentions";
import { readingOf } from "../cues/reading-of";

/** The claims of a text that are about the question, the weightiest first. */
export function claimsIn(text: string, code: string): Claim[] {
  const reading = readingOf(languageOf(code) as Language, text);
  const claims = makeClaims(reading, findMentions(reading));
  return claims.filter((claim) => claim.frame !== "loose").sort((a, b) => b.weight - a.weight);
}
