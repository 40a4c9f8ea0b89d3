import type { Span } from "@standpoint/core/codebook";

/** @returns the sentences of a text in any language, also one that no pack reads. */
export function splitSentences(text: string, language: string): Span[] {
  const [locale = "en"] = Intl.Segmenter.supportedLocalesOf([language, "en"].filter(isLocale));
  const segments = new Intl.Segmenter(locale, { granularity: "sentence" }).segment(text);
  return Array.from(segments, ({ index, segment }) => ({ start: index, end: index + segment.length }));
}

function isLocale(tag: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag);
}
