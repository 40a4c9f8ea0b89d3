import type { Holder } from "../codebook";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";
import type { Term } from "./find-terms";

/** Where a term stands as seen from a holder. */
export type TermPlace =
  /** Said about the holder itself. */
  | "own"
  /** In a sentence that bears the stance out and gives the term to nobody. */
  | "free"
  /** In such a sentence, but said about another holder. */
  | "shared"
  /** Said of somebody who speaks for no government. */
  | "outside"
  /** Said of somebody of the holder's country who need not speak for it. */
  | "party"
  /** In a sentence that names nobody, after one about the holder. */
  | "carried"
  /** Later in the holder's paragraph, with nobody else named since. */
  | "next"
  /** Elsewhere in the holder's paragraph, before or after what is said about it. */
  | "before"
  | "after"
  /** In another paragraph, in a sentence about the force that names nobody. */
  | "whole"
  /** In another paragraph, about the force and somebody else. */
  | "others"
  | "far";

export function placeOf(
  reading: Reading,
  sentences: readonly ReadSentence[],
  term: Term,
  holder: Holder,
  about: readonly number[],
): TermPlace {
  if (term.carried?.holders.includes(holder) && term.carried.voice === "government") return "carried";
  const inAbout = about.includes(term.sentence);
  if (term.owners.some((one) => one.holders.includes(holder) && one.voice === "government")) return "own";
  if (term.owners.length && term.owners.every((one) => one.voice !== "government"))
    return term.owners.some((one) => one.holders.includes(holder)) ? "party" : "outside";
  if (inAbout) return term.owners.length ? "shared" : "free";
  const paragraphs = about.map((index) => (reading.sentences[index] as Sentence).paragraph);
  const own = paragraphs.indexOf(term.paragraph);
  if (own >= 0) {
    if (follows(sentences, term, holder, about)) return "next";
    return term.sentence < (about[own] as number) ? "before" : "after";
  }
  if (!term.onForce) return "far";
  return term.owners.length ? "others" : "whole";
}

/** Whether from the last sentence about the holder up to the term nobody else is named. */
function follows(sentences: readonly ReadSentence[], term: Term, holder: Holder, about: readonly number[]): boolean {
  const last = about.findLast((index) => index < term.sentence);
  if (last === undefined || term.owners.length) return false;
  for (let index = last + 1; index < term.sentence; index++) {
    const others = sentences[index]?.mentions.some(
      (one) => one.voice === "government" && one.place === "free" && !one.holders.includes(holder),
    );
    if (others) return false;
  }
  return true;
}
