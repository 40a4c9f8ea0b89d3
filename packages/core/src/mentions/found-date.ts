import type { Precision } from "../codebook";

/** A date that a sentence tells, resolved against the day of publication. */
export type FoundDate = {
  readonly from: number;
  readonly to: number;
  /** As `precision` says: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  readonly precision: Precision;
  /** Written out, or told by a weekday or a word like "yesterday". Written dates beat weekdays beside them. */
  readonly sort: "written" | "weekday" | "relative";
  /** It lies after the day of publication. */
  readonly ahead: boolean;
  /** Something ends or is due by then ("until Friday"): it is not the day of what is told. */
  readonly bound?: true;
};
