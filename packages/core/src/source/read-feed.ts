import { canonicalUrl } from "./canonical-url";
import { decode } from "./decode";
import { type FeedItem, type FeedItems, feedItems } from "./feed-items";
import { readMoment } from "./read-moment";
import { SourceError } from "./source-error";
import { languageCode } from "./stated";

/** One article that a feed names: where it is, and what the feed says of it. */
export type FeedEntry = {
  readonly url: string;
  readonly title: string | null;
  /** Its date of publication: `YYYY-MM-DD`, null where the feed says none. */
  readonly published: string | null;
  /** When the feed says that it changed, as written: another value is a reason to fetch it again. */
  readonly updated: string | null;
};

export type Feed = {
  readonly title: string | null;
  readonly language: string | null;
  readonly entries: readonly FeedEntry[];
};

/**
 * Reads a feed: RSS, RDF, Atom or JSON Feed. Entries without an address are passed over.
 * The library is loaded when the first feed comes: it takes half a second.
 * @param address where it came from; addresses in it may count from there
 * @throws SourceError for what is no feed
 */
export async function readFeed(address: string, bytes: Uint8Array, charset: string | null = null): Promise<Feed> {
  const raw = await parsed(decode(bytes, charset ?? declaredInXml(bytes)));
  const base = raw.base === undefined ? address : (canonicalUrl(raw.base, address) ?? address);
  return {
    title: text(raw.title),
    language: languageCode(raw.language ?? ""),
    entries: raw.items.flatMap((item) => entryOf(item, base)),
  };
}

async function parsed(content: string): Promise<FeedItems> {
  const { parseFeed } = await import("feedsmith");
  try {
    return feedItems(parseFeed(content));
  } catch {
    throw new SourceError("not a feed: neither RSS nor Atom nor JSON Feed");
  }
}

function entryOf({ link, title, published, updated }: FeedItem, base: string): FeedEntry[] {
  const url = link === undefined ? null : canonicalUrl(link, base);
  if (url === null) return [];
  return [{ url, title: text(title), published: readMoment(published ?? "")?.date ?? null, updated: updated ?? null }];
}

/** A title in words: feeds put markup into it, and blanks around it. */
function text(title: string | undefined): string | null {
  return (
    title
      ?.replace(/<[^>]*>/g, "")
      .replace(/\s+/g, " ")
      .trim() || null
  );
}

function declaredInXml(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ?? null;
}
