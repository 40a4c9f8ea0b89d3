import type { parseFeed } from "feedsmith";

type Parsed = ReturnType<typeof parseFeed>;
type Of<Format extends Parsed["format"]> = Extract<Parsed, { format: Format }>["feed"];
type Word = string | undefined;

/** An item of a feed as it stands there. */
export type FeedItem = {
  readonly link: Word;
  readonly title: Word;
  readonly published: Word;
  readonly updated: Word;
};

/** A feed of any format with the same names; `base` is what addresses in it count from. */
export type FeedItems = {
  readonly title: Word;
  readonly language: Word;
  readonly base: Word;
  readonly items: readonly FeedItem[];
};

/** Brings the formats of feeds to one. */
export function feedItems(parsed: Parsed): FeedItems {
  if (parsed.format === "atom") return ofAtom(parsed.feed);
  if (parsed.format === "json") return ofJson(parsed.feed);
  return parsed.format === "rdf" ? ofRdf(parsed.feed) : ofRss(parsed.feed);
}

function ofAtom({ title, entries, xml }: Of<"atom">): FeedItems {
  const items = (entries ?? []).map((entry) => ({
    link: (entry.links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? entry.links?.[0])?.href,
    title: entry.title?.value,
    published: word(entry.published ?? entry.updated),
    updated: word(entry.updated),
  }));
  return { title: title?.value, language: xml?.lang, base: xml?.base, items };
}

function ofJson({ title, language, items }: Of<"json">): FeedItems {
  const all = (items ?? []).map(({ url, title, date_published, date_modified }) => ({
    link: url,
    title,
    published: word(date_published),
    updated: word(date_modified),
  }));
  return { title, language, base: undefined, items: all };
}

function ofRdf({ title, items }: Of<"rdf">): FeedItems {
  const all = (items ?? []).map(({ link, title, dc }) => ({
    link,
    title,
    published: word(dc?.dates?.[0]),
    updated: undefined,
  }));
  return { title, language: undefined, base: undefined, items: all };
}

/** In RSS a `guid` is an address unless it says that it is none. */
function ofRss({ title, language, items }: Of<"rss">): FeedItems {
  const all = (items ?? []).map((item) => ({
    link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    title: item.title,
    published: word(item.pubDate ?? item.dc?.dates?.[0]),
    updated: word(item.atom?.updated),
  }));
  return { title, language, base: undefined, items: all };
}

function word(value: unknown): Word {
  return typeof value === "string" ? value : undefined;
}
