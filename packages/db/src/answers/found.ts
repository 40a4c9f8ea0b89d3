import type { Holder } from "@standpoint/core/codebook";

/** Where something found stands. */
export type FoundEntry = {
  articleId: string;
  /** The claim it leads to; null for an article as a whole. */
  claimId: string | null;
  /** The title, the name or the quote. */
  text: string;
  title: string | null;
  outlet: string | null;
  published: string | null;
  /** ISO 639-1. */
  language: string;
};

export type FoundPerson = FoundEntry & { holder: Holder };

export type SearchAnswer = {
  people: FoundPerson[];
  articles: FoundEntry[];
  quotes: FoundEntry[];
  /** The words looked for, folded: those that begin as typed, or those that were meant. Beginnings of what is to be lit. */
  words: string[];
  /** Whether something was ingested that search has still to take in. */
  waiting: boolean;
};
