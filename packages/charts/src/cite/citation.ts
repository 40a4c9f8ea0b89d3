/** What is cited, by whoever looks at it and whenever. */
export type Cited = {
  /** The chart's name in addresses. */
  readonly chart: string;
  /** What it is called, its day among it. */
  readonly title: string;
  /** The day as of which it was known, `YYYY-MM-DD`: the same chart says something else on another. */
  readonly issued: string;
  /** With both days said, or of the frozen version. */
  readonly url: string;
  /** The hash of the frozen version that the address leads to, where there is one. */
  readonly frozen?: string;
};

/** What a citation of a chart says, whatever its form. */
export type Citation = Cited & {
  /** The day it was looked at, `YYYY-MM-DD`. */
  readonly accessed: string;
};

/** Who made it. */
export const AUTHOR = "Standpoint";
export const LICENCE_NAME = "CC BY 4.0";

/** @returns a key for lists of references: the chart and its day, and of a frozen version the beginning of its hash */
export function citationKey({ chart, issued, frozen }: Cited): string {
  return ["standpoint", chart, issued, ...(frozen ? [frozen.slice(0, 8)] : [])].join("-");
}
