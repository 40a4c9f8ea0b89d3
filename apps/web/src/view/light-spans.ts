import type { Span } from "@standpoint/core/codebook";

/** A stretch of the text, and the ids of the claims whose evidence covers it (none: plain). */
export type Stretch = { readonly text: string; readonly start: number; readonly claims: readonly string[] };

/**
 * Cuts a text at the ends of its evidence, so that overlapping claims share their stretches.
 * @returns stretches that make up the text again, in order
 */
export function lightSpans(text: string, spans: readonly (Span & { readonly claimId: string })[]): Stretch[] {
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const claims = spans.filter((span) => span.start <= start && span.end >= end).map(({ claimId }) => claimId);
    return { text: text.slice(start, end), start, claims };
  });
}
