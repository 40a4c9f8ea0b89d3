import { dayInWords } from "@standpoint/charts/day";
import type { Citation } from "@standpoint/db";
import { articlePath } from "./paths";

/** Where the words stand: outlet, date, the source itself, and our page about it. */
export function CitationLine({ citation }: { citation: Citation }) {
  const { outlet, published, url, isBrief, articleId, claimId } = citation;
  const named = outlet ?? "the source";
  return (
    <p className="citation">
      {isBrief ? "A brief about an article in " : ""}
      {url ? (
        <a href={url} rel="noopener external">
          {named}
        </a>
      ) : (
        named
      )}
      {published ? (
        <>
          , <time dateTime={published}>{dayInWords(published)}</time>
        </>
      ) : (
        ", undated"
      )}
      {" · "}
      <a href={`${articlePath(articleId)}#${encodeURIComponent(claimId)}`}>in its text</a>
    </p>
  );
}
