import type { Holder, Office, Stance } from "../codebook";
import type { MentionSort, Place, Voice } from "../mentions/mention";

/** Who is named at a unit, as the judge sees it: no name, only which holders, in which part. */
export type UnitMention = {
  readonly holders: readonly Holder[];
  readonly sort: MentionSort;
  readonly place: Place;
  readonly voice: Voice;
  readonly person: boolean;
  readonly office: Office | null;
  readonly excepted: boolean;
  /** The sets of marks that it adds where it names the holder asked about, and where it names another. */
  readonly asOwn: number;
  readonly asOther: number;
};

/** A rule's claim, at the unit of its cue. */
export type UnitClaim = {
  readonly unit: number;
  readonly holder: Holder;
  readonly stance: Stance;
  readonly frame: string;
  readonly historical: boolean;
};

/**
 * A text as the judge reads it: words, signs and mentions in a row. A mention is one unit, however long; its words are
 * left out, so that nothing is learned about anyone.
 */
export type Units = {
  readonly language: string;
  readonly count: number;
  /** The word in lower case; empty for signs, numbers and mentions. */
  readonly form: readonly string[];
  /** The set of marks (marks.ts), without those that depend on the holder asked about. */
  readonly marks: Int32Array;
  readonly sentence: Int32Array;
  /** Index into `mentions`, -1 for a word. */
  readonly mention: Int32Array;
  readonly mentions: readonly UnitMention[];
  /** In the order of their units. */
  readonly claims: readonly UnitClaim[];
  /** By sentence: who was spoken of before it. */
  readonly carried: readonly (readonly Holder[])[];
};
