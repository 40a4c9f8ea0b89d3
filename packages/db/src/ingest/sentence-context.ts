import type { Span } from "@standpoint/core/codebook";

/** A text without full stops is one long sentence; this keeps it from being shown whole beside a quote. */
const LONGEST = 600;

export type Context = { readonly before: string; readonly after: string };

/**
 * Finds what stands around a quote: the rest of its own sentence, and one sentence more on either side, so that
 * `before + quote + after` is one verbatim stretch of the text.
 * @param sentences in order; what lies between them (white space) belongs to none
 */
export function sentenceContext(text: string, sentences: readonly Span[]): (span: Span) => Context {
  return ({ start, end }) => {
    const ended = sentences.findLastIndex((sentence) => sentence.end <= start);
    const last = sentences.findLastIndex((sentence) => sentence.start < end);
    const from = sentences[Math.max(0, ended)]?.start ?? start;
    const to = sentences[Math.min(sentences.length - 1, last + 1)]?.end ?? end;
    return {
      before: cutStart(text.slice(Math.min(from, start), start).trimStart()),
      after: cutEnd(text.slice(end, Math.max(to, end)).trimEnd()),
    };
  };
}

function cutStart(text: string): string {
  return text.length <= LONGEST ? text : `…${text.slice(-LONGEST).replace(/^\S*/, "")}`;
}

function cutEnd(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\S*$/, "")}…`;
}
