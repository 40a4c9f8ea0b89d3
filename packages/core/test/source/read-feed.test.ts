import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { looksLikeFeed } from "../../src/source/looks-like-feed";
import { readFeed } from "../../src/source/read-feed";
import { SourceError } from "../../src/source/source-error";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readFeed("https://paper.example/feed", bytes(text));

const RSS = `<?xml version="1.0"?><!-- made --><rss version="2.0"><channel><title>The Paper</title><language>en-gb</language>
<item><title>France &amp; &lt;b&gt;Ukraine&lt;/b&gt;</title><link>https://paper.example/1?utm_source=rss</link><pubDate>Thu, 27 Mar 2025 23:30:00 -0500</pubDate></item>
<item><title>By guid</title><guid>https://paper.example/2</guid></item>
<item><title>No address</title><guid isPermaLink="false">x</guid></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Journal</title>
<entry><title>Un</title><link rel="self" href="x"/><link href="/a"/><published>2025-03-01T00:00:00Z</published><updated>2025-03-02T00:00:00Z</updated></entry></feed>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Alt</title></channel><item><title>Eins</title><link>https://paper.example/e</link><dc:date>2025-02-03T10:00:00+01:00</dc:date></item></rdf:RDF>`;
const JSON_FEED = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "J",
  language: "nl",
  items: [{ id: "1", url: "https://paper.example/j", title: "Een", date_published: "2025-01-02T03:04:05Z" }],
});

describe("a feed", () => {
  test("in RSS names its articles; an item without an address is passed over", async () => {
    expect(await read(RSS)).toEqual({
      title: "The Paper",
      language: "en",
      entries: [
        { url: "https://paper.example/1", title: "France & Ukraine", published: "2025-03-28", updated: null },
        { url: "https://paper.example/2", title: "By guid", published: null, updated: null },
      ],
    });
  });

  test("in Atom, RDF and JSON says the same things", async () => {
    expect(await read(ATOM)).toEqual({
      title: "Le Journal",
      language: "fr",
      entries: [
        { url: "https://paper.example/a", title: "Un", published: "2025-03-01", updated: "2025-03-02T00:00:00Z" },
      ],
    });
    expect((await read(RDF)).entries).toMatchObject([{ url: "https://paper.example/e", published: "2025-02-03" }]);
    expect(await read(JSON_FEED)).toMatchObject({
      language: "nl",
      entries: [{ title: "Een", published: "2025-01-02" }],
    });
  });

  test("in an older encoding is read as it declares", async () => {
    const text = RSS.replace('version="1.0"', 'version="1.0" encoding="ISO-8859-1"').replace("The Paper", "Le Café");
    const latin = Uint8Array.from([...text], (letter) => letter.charCodeAt(0));
    expect((await readFeed("https://paper.example/feed", latin)).title).toBe("Le Café");
  });

  test.each(["<html><body>x</body></html>", "hello", "", "{}", "<rss"])("%j is none", async (text) => {
    await expect(read(text)).rejects.toThrow(SourceError);
  });

  test("is told from a page by how it begins", () => {
    for (const feed of [RSS, ATOM, RDF, JSON_FEED]) expect(looksLikeFeed(bytes(feed))).toBe(true);
    for (const other of ["<!doctype html><html>", "{}", "Text <rss"]) expect(looksLikeFeed(bytes(other))).toBe(false);
  });

  test("of whatever content is a feed or a reason", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(RSS, ATOM, RDF, JSON_FEED), fc.nat(400), fc.string(), async (feed, at, junk) => {
        const made = await read(feed.slice(0, at) + junk + feed.slice(at)).catch((error: unknown) => error);
        if (!(made instanceof SourceError)) expect(made).toHaveProperty("entries");
      }),
      { numRuns: 60 },
    );
  });
});
