import { dayInWords } from "@standpoint/charts/day";
import type { Citation } from "@standpoint/db";
import type { Part } from "./briefing";

/** @returns where words stand: the outlet with its link, the date, and our page with the words in their text */
export function sourceParts(citation: Citation, origin: string): Part[] {
  const { outlet, url, published, isBrief, articleId, claimId } = citation;
  const name = outlet ?? "the source";
  return [
    { text: isBrief ? "a brief about an article in " : "" },
    url && /^https?:/.test(url) ? { text: name, href: url } : { text: name },
    { text: published ? `, ${dayInWords(published)} (` : ", undated (" },
    { text: "in its text", href: `${origin}/articles/${encodeURIComponent(articleId)}#${encodeURIComponent(claimId)}` },
    { text: ")" },
  ];
}
