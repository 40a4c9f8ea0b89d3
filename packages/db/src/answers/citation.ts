import type { OutletTier } from "../outlets/outlet-tiers";

/** Where a claim stands, and the words it stands on. Part of every answer that shows one. */
export type Citation = {
  articleId: string;
  claimId: string;
  title: string | null;
  outlet: string | null;
  url: string | null;
  /** As the article has it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  published: string | null;
  /** ISO 639-1. */
  language: string;
  /** The text is a brief about the article at `url` by `outlet`, written for this project and free to be shown whole. */
  isBrief: boolean;
  /** Verbatim from the article. */
  quote: string;
  /**
   * What stands right before the quote: the rest of its own sentence and one sentence more.
   * `before + quote + after` is one verbatim stretch of the article (a cut one begins or ends with `…`).
   */
  before: string;
  /** What stands right after the quote, in the same way. */
  after: string;
  /** Of what kind the outlet is, as data/outlets.json has it; null where it is not listed. */
  outletTier: OutletTier | null;
  /** Other outlets that carried nearly the same text by the day asked for: one piece of evidence, however many. */
  alsoIn: string[];
};
