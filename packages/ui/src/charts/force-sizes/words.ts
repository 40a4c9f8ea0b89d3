import { sentenceCase } from "@standpoint/words/sentence-case";
import type { Words } from "@standpoint/words/words";
import type { ForceSizeDatum } from "./props";

const largest = (data: readonly ForceSizeDatum[], kind: ForceSizeDatum["kind"]) =>
  Math.max(0, ...data.filter((d) => d.kind === kind && d.unit === "troops").map((d) => d.max ?? d.min ?? 0));

/** What the chart shows, as a headline: "Plans name up to 64,000 troops; up to 200,000 are called needed". */
export function forceSizesTitle(data: readonly ForceSizeDatum[], { say, number }: Words): string {
  const planned = largest(data, "force");
  const needed = largest(data, "needed");
  const parts = [
    planned > 0 ? say("force.planned", { number: number(planned) }) : null,
    needed > 0 ? say("force.needed", { number: number(needed) }) : null,
  ].filter((part) => part !== null);
  if (parts.length > 0) return sentenceCase(parts.join("; "));
  const part = largest(data, "contribution");
  return part > 0 ? say("force.single", { number: number(part) }) : say("force.none");
}

/** How to read the chart. */
export function forceSizesSubtitle(axis: "linear" | "log", { say }: Words): string {
  return axis === "log" ? `${say("force.subtitle")} ${say("force.logStep")}` : say("force.subtitle");
}
