import type { ForceKind, ForceUnit, Holder, Trace } from "@standpoint/core/codebook";
import type { Citation } from "./citation";

/** A number of troops that one article names. "up to N" has no `min`, "at least N" no `max`. */
export type ForceSizeRow = Citation & {
  /** The claim's id. */
  id: string;
  min: number | null;
  max: number | null;
  unit: ForceUnit;
  kind: ForceKind;
  country: Holder | null;
  by: Holder | null;
  /** The last day of the article's publication date. */
  date: string;
  trace: Trace;
};
