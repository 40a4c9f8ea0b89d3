import { describe, expect, test } from "vitest";
import { readSource } from "../../src/source/read-source";
import { SourceError } from "../../src/source/source-error";

const paragraph = (n: number) =>
  `<p>Paragraph ${n} of the report tells at some length, with commas, what the ministers said, and what they did not.</p>`;
const story = `<article><h2>What was said</h2>${[1, 2, 3, 4, 5, 6].map(paragraph).join("\n")}</article>`;
const page = (head: string, body = story, lang = "en-GB") =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/x">More</a></nav>${body}<script>var x = "not text";</script></body></html>`;
const read = (html: string) => readSource("page.html", new TextEncoder().encode(html));

describe("a saved page", () => {
  test("gives the article's paragraphs, parted by blank lines, and nothing around them", () => {
    const { text, rights, language } = read(page("<title>T</title>"));
    expect(text.split("\n\n")).toHaveLength(7);
    expect(text).toContain("Paragraph 6 of the report");
    expect(text).not.toMatch(/Home|not text/);
    expect([rights, language]).toEqual(["quote", "en"]);
  });

  test("is described by JSON-LD before all else", () => {
    const linked = {
      "@graph": [
        { "@type": "WebSite", name: "Site" },
        {
          "@type": ["NewsArticle"],
          headline: "Linked title",
          datePublished: "2025-03-27T08:00:00+01:00",
          dateModified: "2025-03-29",
          publisher: { name: "The Paper" },
          mainEntityOfPage: { "@id": "https://paper.example/story" },
        },
      ],
    };
    const head = `<meta property="og:title" content="Other"><script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    expect(read(page(head))).toMatchObject({
      id: "https://paper.example/story",
      title: "Linked title",
      outlet: "The Paper",
      url: "https://paper.example/story",
      published: "2025-03-27",
      publishedPrecision: "day",
      modified: "2025-03-29",
    });
  });

  test("is described by its meta tags and time elements else", () => {
    const head = `<link rel="canonical" href="https://paper.example/a#x"><meta property="og:site_name" content="Paper">
      <meta property="og:title" content="Open title"><script type="application/ld+json">{broken</script>`;
    const dated = story.replace(
      "<h2>",
      '<time datetime="2025-02-30">x</time><time datetime="2025-03-01">1 March</time><h2>',
    );
    expect(read(page(head, dated))).toMatchObject({
      id: "https://paper.example/a",
      title: "Open title",
      outlet: "Paper",
      published: null,
    });
    expect(read(page(head, dated.replace("2025-02-30", "2025-02-28"))).published).toBe("2025-02-28");
  });

  test("in an older encoding is read as it declares", () => {
    const html = page('<meta charset="windows-1252"><title>T</title>', story.replace("Paragraph 1", "Le café"));
    const latin = Uint8Array.from([...html], (c) => c.codePointAt(0) ?? 0);
    expect(readSource("page.html", latin).text).toContain("Le café");
  });

  test("without an article is refused", () => {
    expect(() => read("<html><body></body></html>")).toThrow(SourceError);
    expect(() => read("<html></html>")).toThrow(SourceError);
  });
});
