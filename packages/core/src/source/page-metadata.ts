import { canonicalUrl } from "./canonical-url";
import { articleOfJsonLd } from "./json-ld";
import { type ReadDate, readDate } from "./read-date";
import { languageCode } from "./stated";

/** What a page says of its article, in this order of trust: JSON-LD, Open Graph and other meta tags, the page itself. */
export type PageMetadata = {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: ReadDate | null;
  readonly modified: string | null;
};

/** Reads the page's metadata. A value that is no date, address or language is passed over for the next source. */
export function pageMetadata(document: Document): PageMetadata {
  const linked = articleOfJsonLd(document);
  const meta = (name: string) => attribute(document, `meta[property="${name}"], meta[name="${name}"]`, "content");
  return {
    title: first([linked.headline, meta("og:title"), words(document, "h1"), words(document, "title")], (text) => text),
    outlet: first([linked.publisher, meta("og:site_name")], (text) => text),
    url: first([attribute(document, 'link[rel="canonical"]', "href"), meta("og:url"), linked.url], (address) =>
      canonicalUrl(address),
    ),
    language: first([attribute(document, "html", "lang"), meta("og:locale"), linked.language], languageCode),
    published: first(
      [
        linked.published,
        meta("article:published_time"),
        meta("datePublished"),
        meta("date"),
        meta("dc.date"),
        attribute(document, "article time[datetime]", "datetime"),
        attribute(document, "time[datetime]", "datetime"),
      ],
      readDate,
    ),
    modified: first([linked.modified, meta("article:modified_time")], (date) => readDate(date)?.date ?? null),
  };
}

function first<T>(values: readonly (string | null)[], read: (value: string) => T | null): T | null {
  for (const value of values) {
    const result = value === null || value.trim() === "" ? null : read(value.trim());
    if (result !== null) return result;
  }
  return null;
}

function attribute(document: Document, selector: string, name: string): string | null {
  return document.querySelector(selector)?.getAttribute(name) ?? null;
}

function words(document: Document, selector: string): string | null {
  return document.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim() ?? null;
}
