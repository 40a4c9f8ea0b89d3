import { makeClaims } from "../claims/make-claims";
import type { StanceReading } from "../codebook";
import { gatherBearings } from "../leanings/gather-bearings";
import { findMentions } from "../mentions/find-mentions";
import type { Reading } from "../reading";
import { judgeStances } from "./judge-stances";
import { speaksOfForce } from "./speaks-of-force";

/** The stances of an article: who is mentioned, what is claimed, what each paragraph bears for each holder. */
export function stancesOf(reading: Reading): StanceReading[] {
  if (!speaksOfForce(reading)) return [];
  const sentences = findMentions(reading);
  return judgeStances(reading, gatherBearings(reading, sentences, makeClaims(reading, sentences)));
}
