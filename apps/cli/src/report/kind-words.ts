import type { DisagreementKind } from "@standpoint/core/score";

/** Headings of the sections of misses, each with what it means. */
export const KIND_WORDS: Readonly<Record<DisagreementKind, readonly [heading: string, meaning: string]>> = {
  flip: ["Flips", "for read as against, or against as for"],
  "stance wrong": ["Wrong stance", "the holder is right, the stance is not, and no side is turned"],
  trapped: ["Trapped", "coded, though the gold names this holder as having no stance"],
  "stance spurious": ["Spurious stance", "coded, though the gold has nothing about this holder"],
  "stance missed": ["Missed stance", "in the gold, and not found"],
  condition: ["Conditions", "of right stances: not the same conditions as in the gold"],
  contribution: ["Contributions", "of right stances: not the same contributions as in the gold"],
  "force missed": ["Missed force size", "a number in the gold that was not found, or not with these bounds and unit"],
  "force spurious": ["Spurious force size", "a number that is no force size, or has other bounds or another unit"],
  "force attribution": ["Force attribution", "the number is right; its kind, country or source is not"],
  "proposal missed": ["Missed proposal", "a step in the gold that was not found with this date and a proposer of it"],
  "proposal spurious": ["Spurious proposal", "a step that the gold does not have with this date and these proposers"],
  ungrounded: ["Quotes not in the text", "evidence that is no verbatim part of the article: there should be none"],
  missing: ["Articles that were not read", "a gold file whose article is not there or cannot be read"],
};

/** A kind as it stands in an anchor. */
export function slug(kind: DisagreementKind): string {
  return kind.replaceAll(" ", "-");
}
