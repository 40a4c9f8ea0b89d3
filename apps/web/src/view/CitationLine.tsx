import type { Citation } from "@standpoint/db";
import { useWords } from "#use-words";
import { Rich } from "../words/Rich";
import { articlePath, reportPath } from "./paths";

/** Where the words stand: outlet, date, the source itself, and our page about it. */
export function CitationLine({ citation }: { citation: Omit<Citation, "title"> }) {
  const { outlet, published, url, isBrief, articleId, claimId, outletTier, alsoIn, language } = citation;
  const { say, day, link, ...words } = useWords();
  const named = outlet ?? say("claim.theSource");
  const source = url ? (
    <a href={url} rel="noopener external">
      {named}
    </a>
  ) : (
    named
  );
  return (
    <p className="citation">
      {isBrief ? <Rich say="claim.briefAbout" values={{ outlet: () => source }} /> : source}
      {outletTier && outletTier !== "press" && ` (${say(`outlet.${outletTier}`)})`}
      {published ? (
        <>
          , <time dateTime={published}>{day(published)}</time>
        </>
      ) : (
        `, ${say("claim.undated")}`
      )}
      {language !== words.language && ` · ${say("claim.inLanguage", { language: words.languageName(language) })}`}
      {alsoIn.length > 0 && ` · ${say("claim.alsoIn", { outlets: alsoIn.join(", ") })}`}
      {" · "}
      <a href={link(`${articlePath(articleId)}#${encodeURIComponent(claimId)}`)}>{say("claim.inText")}</a>
      {" · "}
      <a href={link(reportPath(claimId))} rel="nofollow">
        {say("claim.report")}
      </a>
    </p>
  );
}
