import type { Span } from "@standpoint/core";

/** Whose evidence a stretch of text is: what the gold holds, what the machine read, or both. */
export type Light = "expected" | "found" | "both";
export type LitSpan = Span & { readonly light: "expected" | "found" };

/** A stretch of the text, lit or plain (null). */
export type Stretch = { readonly text: string; readonly start: number; readonly light: Light | null };

/** Cuts a part of a text at the ends of its evidence. @returns stretches that make up the part again, in order */
export function litText(text: string, part: Span, spans: readonly LitSpan[]): Stretch[] {
  const ends = spans.flatMap(({ start, end }) => [start, end]).filter((at) => at > part.start && at < part.end);
  const cuts = [...new Set([part.start, ...ends, part.end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? part.end;
    const lights = new Set(spans.filter((one) => one.start <= start && one.end >= end).map(({ light }) => light));
    const [first] = lights;
    return { text: text.slice(start, end), start, light: lights.size > 1 ? "both" : (first ?? null) };
  });
}

/**
 * The sentences that evidence lies in, with one on either side; what touches is one part.
 * @param sentences of the text, in order
 */
export function aroundEvidence(text: string, sentences: readonly Span[], spans: readonly Span[]): Span[] {
  const windows = spans
    .map(({ start, end }) => {
      const first = sentences.findLastIndex((one) => one.start <= start);
      const last = sentences.findIndex((one) => one.end >= end);
      return {
        start: sentences[Math.max(0, first - 1)]?.start ?? 0,
        end: sentences[last < 0 ? sentences.length - 1 : last + 1]?.end ?? text.length,
      };
    })
    .sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const window of windows) {
    const before = joined.at(-1);
    if (before && window.start <= before.end + 1) {
      joined[joined.length - 1] = { start: before.start, end: Math.max(before.end, window.end) };
    } else joined.push(window);
  }
  return joined;
}
