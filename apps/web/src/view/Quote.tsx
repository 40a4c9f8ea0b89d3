import type { Citation } from "@standpoint/db";

/** The quoted words lit in their context: one sentence on either side, never more. */
export function Quote({ citation }: { citation: Pick<Citation, "before" | "quote" | "after" | "language"> }) {
  const { before, quote, after, language } = citation;
  return (
    <blockquote className="quote" lang={language}>
      <p>
        {before}
        <mark>{quote}</mark>
        {after}
      </p>
    </blockquote>
  );
}
