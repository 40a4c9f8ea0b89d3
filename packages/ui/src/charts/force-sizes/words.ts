import { numberText, sentenceCase } from "../../marks/number-text";
import type { ForceSizeDatum } from "./props";

const largest = (data: readonly ForceSizeDatum[], kind: ForceSizeDatum["kind"]) =>
  Math.max(0, ...data.filter((d) => d.kind === kind && d.unit === "troops").map((d) => d.max ?? d.min ?? 0));

/** What the chart shows, as a headline: "Plans name up to 64,000 troops; up to 200,000 are called needed". */
export function forceSizesTitle(data: readonly ForceSizeDatum[]): string {
  const planned = largest(data, "force");
  const needed = largest(data, "needed");
  const parts = [
    planned > 0 ? `plans name up to ${numberText(planned)} troops` : null,
    needed > 0 ? `up to ${numberText(needed)} are called needed` : null,
  ].filter((part) => part !== null);
  if (parts.length > 0) return sentenceCase(parts.join("; "));
  const part = largest(data, "contribution");
  return part > 0 ? `Single countries name up to ${numberText(part)} troops` : "No number of troops on record";
}

/** How to read the chart. */
export function forceSizesSubtitle(axis: "linear" | "log"): string {
  const scale = axis === "log" ? " Each step of the scale is ten times the one before." : "";
  return `Foreign troops for Ukraine, by who named the number and when. A dot is one number, a bar a range; where it fades out, no limit was named.${scale}`;
}
