import type { Disagreement } from "@standpoint/core/score";
import type { LitSpan } from "./lit-text";

/** Where the evidence of both sides stands in the body; the gold's is looked up, as it comes without offsets. */
export function evidenceSpans({ expected, found }: Disagreement, text: string): LitSpan[] {
  const spans: LitSpan[] = [];
  const at = expected ? text.indexOf(expected.evidence) : -1;
  if (expected && at >= 0) spans.push({ start: at, end: at + expected.evidence.length, light: "expected" });
  if (found) spans.push({ start: found.evidence.start, end: found.evidence.end, light: "found" });
  return spans;
}
