import { getDomain } from "tldts";
import { articleId } from "./article-id";
import { canonicalUrl } from "./canonical-url";
import { readDate } from "./read-date";
import type { Source } from "./source";
import { SourceError } from "./source-error";
import type { SourceOptions } from "./source-options";
import { languageCode } from "./stated";

/**
 * The source with what is known of it from elsewhere, where it is silent itself.
 * @throws SourceError for a date of publication that is none
 */
export function withDefaults(source: Source, options: SourceOptions): Source {
  const url = addressOf(source, options.url);
  const published = source.published === null ? dateOf(options.published) : null;
  return {
    ...source,
    id: source.id === source.url || source.url === null ? articleId(statedId(source), url, source.text) : source.id,
    url,
    title: source.title ?? options.title ?? null,
    outlet: source.outlet ?? options.outlet ?? null,
    language: source.language ?? (options.language === undefined ? null : languageCode(options.language)),
    published: published?.date ?? source.published,
    publishedPrecision: published?.precision ?? source.publishedPrecision,
  };
}

/** A page may name its own canonical address, but none of another house: it would take the place of that article. */
function addressOf(source: Source, fetched: string | undefined): string | null {
  if (fetched === undefined) return source.url;
  const own = canonicalUrl(fetched);
  return source.url !== null && own !== null && house(source.url) === house(own) ? source.url : own;
}

/** What one owner has registered: `bbc.co.uk` of `news.bbc.co.uk`, but each blog of a house of blogs is one by itself. */
function house(address: string): string {
  const { hostname } = new URL(address);
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
}

function statedId(source: Source): string | null {
  return source.id === source.url || source.id.startsWith("sha256:") ? null : source.id;
}

function dateOf(published: string | undefined) {
  if (published === undefined) return null;
  const read = readDate(published);
  if (!read) throw new SourceError(`the date of publication is "${published}", not YYYY, YYYY-MM or YYYY-MM-DD`);
  return read;
}
