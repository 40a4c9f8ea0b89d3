import type { Condition } from "./condition";
import type { Contribution } from "./contribution";
import type { Precision } from "./day";
import type { Evidence, Trace } from "./evidence";
import type { ForceSize } from "./force-size";
import type { Holder } from "./holder";
import type { Office } from "./office";
import type { Proposal } from "./proposal";
import type { Stance } from "./stance";

/** A holder's stance as one article reports it: at most one a holder and article. */
export type StanceReading = {
  readonly country: Holder;
  readonly stance: Stance;
  /** 0 to 1. */
  readonly confidence: number;
  readonly actors: readonly string[];
  /** The highest office among the actors; null when nobody is named. */
  readonly office: Office | null;
  readonly conditions: readonly Condition[];
  readonly contribution: readonly Contribution[];
  /** The day of the position where the text gives one; null means the day of publication. */
  readonly date: string | null;
  readonly evidence: Evidence;
  readonly trace: Trace;
};

/** All that is read out of one article. */
export type Extraction = {
  readonly id: string;
  /** ISO 639-1, as detected or as the front matter says. */
  readonly language: string;
  /** Set when no pack reads the language: the lists are empty and mean nothing. */
  readonly unsupported?: true;
  readonly title: string | null;
  readonly published: string | null;
  readonly publishedPrecision: Precision | null;
  /** Set when the text contradicts the header date; `published` is then kept at the precision that both allow. */
  readonly dateConflict?: true;
  /** For an article without any date: the days between which it came out, by the offices that it names, and whose they are. */
  readonly publishedBounds?: { readonly after: string | null; readonly before: string | null; readonly reason: string };
  readonly extractor: string;
  readonly stances: readonly StanceReading[];
  readonly forceSizes: readonly ForceSize[];
  readonly proposals: readonly Proposal[];
};
