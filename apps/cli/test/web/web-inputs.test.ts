import { describe, expect, it } from "vitest";
import { webInputs } from "../../src/web/web-inputs";
import { collect } from "../collect";
import { storyPage, withSite } from "../local-site";

const FEED = `<rss version="2.0"><channel><title>The Paper</title><language>en</language>
  <item><title>One</title><link>http://paper.example/one</link><pubDate>Thu, 27 Mar 2025 10:00:00 GMT</pubDate></item>
  <item><title>Gone</title><link>/gone</link></item>
  <item><title>Inside</title><link>http://127.0.0.1/</link></item></channel></rss>`;

const ANSWERS: Record<string, [string, string | Buffer]> = {
  "/feed": ["application/rss+xml", FEED],
  "/one": ["text/html", storyPage("One")],
  "/latin": [
    "text/html; charset=iso-8859-1",
    Buffer.from(storyPage("Café", "Le café est ouvert, dit le ministre, et il le restera."), "latin1"),
  ],
  "/a.md": ["text/plain", "---\nid: stated\n---\nText."],
  "/lines": ["application/x-ndjson", '{"text":"One."}\n{"text":"Two."}\n'],
  "/nothing": ["text/html", "<html><body></body></html>"],
};

const site = <T>(work: Parameters<typeof withSite<T>>[1]) =>
  withSite((request, response) => {
    const [type, body] = ANSWERS[request.url ?? ""] ?? [];
    if (type === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": type }).end(body);
  }, work);

describe("a web address", () => {
  it("of a feed gives the articles that it names, each with what the feed says of it", async () => {
    await site(async (network) => {
      const inputs = [];
      for await (const input of webInputs("http://paper.example/feed", {}, network)) inputs.push(input);
      expect(await inputs[0]?.load()).toMatchObject({
        id: "http://paper.example/one",
        url: "http://paper.example/one",
        outlet: "The Paper",
        published: "2025-03-27",
        language: "en",
      });
      const [, gone, inside] = await collect(webInputs("http://paper.example/feed", {}, network));
      expect(gone).toEqual(["http://paper.example/gone", "! answered 404 Not Found"]);
      expect(inside).toEqual(["http://127.0.0.1/", "! is no public address"]);
    });
  });

  it("of a page, a text, a file of many gives what is there, by type, name and bytes", async () => {
    await site(async (network) => {
      const at = (path: string) => collect(webInputs(`http://paper.example${path}`, {}, network));
      expect((await at("/latin"))[0]?.[1]).toMatch(/^Le café est ouvert/);
      expect(await at("/a.md")).toEqual([["http://paper.example/a.md", "Text."]]);
      expect(await at("/lines")).toEqual([
        ["http://paper.example/lines:1", "One."],
        ["http://paper.example/lines:2", "Two."],
      ]);
      expect(await at("/nothing")).toEqual([["http://paper.example/nothing", "! no article found in the page"]]);
      expect(await at("/404")).toEqual([["http://paper.example/404", "! answered 404 Not Found"]]);
    });
  });
});
