import type { Evidence, Holder, Trace } from "../codebook";

/** In the order in which a reader of a report wants them: the worst first. */
export const DISAGREEMENT_KINDS = [
  "flip",
  "stance wrong",
  "trapped",
  "stance spurious",
  "stance missed",
  "condition",
  "contribution",
  "force missed",
  "force spurious",
  "force attribution",
  "proposal missed",
  "proposal spurious",
  "ungrounded",
  "missing",
] as const;
export type DisagreementKind = (typeof DISAGREEMENT_KINDS)[number];

/** What the gold holds: in words, with the gold's own evidence, which is a verbatim part of the article's file. */
export type Expected = { readonly words: string; readonly evidence: string };

/** What the machine read: in words, with where it stands in the body and why. */
export type Found = {
  readonly words: string;
  readonly evidence: Evidence;
  /** Of stances only. */
  readonly confidence: number | null;
  readonly trace: Trace;
};

/** One point at which an extraction and its gold differ. */
export type Disagreement = {
  readonly article: string;
  readonly kind: DisagreementKind;
  /** Whose stance it is; null where it is about something else. */
  readonly holder: Holder | null;
  /** null where the gold has nothing of the kind. */
  readonly expected: Expected | null;
  /** null where nothing was found. */
  readonly found: Found | null;
};
