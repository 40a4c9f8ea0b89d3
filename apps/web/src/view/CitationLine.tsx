import { dayInWords } from "@standpoint/charts/day";
import type { Citation } from "@standpoint/db";
import { OUTLET_WORDS } from "./outlet-words";
import { articlePath, reportPath } from "./paths";

/** Where the words stand: outlet, date, the source itself, and our page about it. */
export function CitationLine({ citation }: { citation: Citation }) {
  const { outlet, published, url, isBrief, articleId, claimId, outletTier, alsoIn } = citation;
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
      {outletTier && OUTLET_WORDS[outletTier] && ` (${OUTLET_WORDS[outletTier]})`}
      {published ? (
        <>
          , <time dateTime={published}>{dayInWords(published)}</time>
        </>
      ) : (
        ", undated"
      )}
      {alsoIn.length > 0 && ` · also in ${alsoIn.join(", ")}`}
      {" · "}
      <a href={`${articlePath(articleId)}#${encodeURIComponent(claimId)}`}>in its text</a>
      {" · "}
      <a href={reportPath(claimId)} rel="nofollow">
        report an error
      </a>
    </p>
  );
}
