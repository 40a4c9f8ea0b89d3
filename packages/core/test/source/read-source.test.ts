import { describe, expect, test } from "vitest";
import { isArticleFile } from "../../src/source/article-file";
import { readSource } from "../../src/source/read-source";
import { SourceError } from "../../src/source/source-error";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (file: string, text: string, options?: { published?: string }) => readSource(file, bytes(text), options);
const reason = (file: string, content: string | Uint8Array) => {
  try {
    readSource(file, typeof content === "string" ? bytes(content) : content);
  } catch (error) {
    if (error instanceof SourceError) return error.message;
    throw error;
  }
  return null;
};

describe("which files are articles", () => {
  test.each([
    ["a/b/report.md", true],
    ["report.TXT", true],
    ["page.html", true],
    ["README.md", false],
    ["folder/.hidden.md", false],
    ["gold.json", false],
    ["md", false],
  ])("%s: %s", (name, article) => {
    expect(isArticleFile(name)).toBe(article);
  });
});

describe("a Markdown article", () => {
  const body = "\nFirst line.\r\n\r\n---\r\nAfter a rule.  \n";
  const front = [
    "id: 12-a-day",
    "title: 'Yes: no'",
    "outlet: The Paper",
    "url: https://Paper.example/a?utm_source=x&p=1#top",
    "published: 2025-03",
    "modified: 2025-04-02",
    "language: nl-BE",
    "rights: full",
    "author: somebody",
  ].join("\n");

  test("states what it is, and its text is the body untouched", () => {
    expect(read("x.md", `\ufeff---\n${front}\n---\n${body}`)).toEqual({
      file: "x.md",
      id: "12-a-day",
      title: "Yes: no",
      outlet: "The Paper",
      url: "https://paper.example/a?p=1",
      published: "2025-03",
      publishedPrecision: "month",
      modified: "2025-04-02",
      language: "nl",
      rights: "full",
      text: body,
    });
  });

  test("is known by its address, else by its text", () => {
    expect(read("x.md", "---\nurl: https://paper.example/a#b\n---\nText").id).toBe("https://paper.example/a");
    const hashed = read("x.md", "---\ntitle: T\n---\nText");
    expect(hashed.id).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(read("other name.txt", "Text").id).toBe(hashed.id);
  });

  test("needs no front matter", () => {
    expect(read("x.md", "Only text")).toMatchObject({ text: "Only text", published: null, rights: "quote" });
  });

  test("a year stays a year", () => {
    expect(read("x.md", "---\npublished: 2024\n---\nText")).toMatchObject({
      published: "2024",
      publishedPrecision: "year",
    });
  });

  test("a moment is its UTC day", () => {
    expect(read("x.md", "---\npublished: 2025-03-01T23:30:00-05:00\n---\nText").published).toBe("2025-03-02");
  });

  test.each([
    ["no closing line", "---\ntitle: T\nText", /closing/],
    ["a day that is none", "---\npublished: 2025-02-30\n---\nText", /published is "2025-02-30"/],
    ["a date in words", "---\nmodified: last week\n---\nText", /modified/],
    ["a key twice", "---\ntitle: A\ntitle: B\n---\nText", /unique/],
    ["rights unknown", "---\nrights: all\n---\nText", /rights is "all", not full or quote/],
    ["an id unfit for an address", "---\nid: a/b\n---\nText", /id is "a\/b"/],
    ["an address that is none", "---\nurl: paper\n---\nText", /url/],
    ["a language that is none", "---\nlanguage: Dutch, mostly\n---\nText", /language/],
    ["a list for a title", "---\ntitle: [a, b]\n---\nText", /single value/],
    ["broken YAML", '---\ntitle: "open\n---\nText', /front matter/],
    ["no mapping", "---\n- a\n---\nText", /keys/],
    ["no text", "---\ntitle: T\n---\n \n", /no text/],
  ])("is refused for %s", (_, content, message) => {
    expect(reason("x.md", content)).toMatch(message);
  });
});

describe("a text article", () => {
  test("begins with its date where a page was saved so, and keeps the header in its text", () => {
    const text = " date 2025-05 De ministers spraken.";
    expect(read("x.txt", text)).toMatchObject({ text, published: "2025-05", publishedPrecision: "month", title: null });
  });

  test("takes no other number for a date", () => {
    expect(read("x.txt", "Date palms grew 2025-05 trees.").published).toBeNull();
    expect(read("x.txt", "date 2025-13 and so on").published).toBeNull();
  });

  test("takes the date given for it, but only when it has none", () => {
    expect(read("x.txt", "Text", { published: "2025-03-27" })).toMatchObject({
      published: "2025-03-27",
      publishedPrecision: "day",
    });
    expect(read("x.txt", "date 2025-05 Text", { published: "2025-03-27" }).published).toBe("2025-05");
    expect(() => read("x.txt", "Text", { published: "27 March" })).toThrow(SourceError);
  });

  test("is refused when it is binary or in no declared encoding", () => {
    expect(reason("x.txt", new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2]))).toMatch(/binary/);
    expect(reason("x.txt", new Uint8Array([0x63, 0x61, 0x66, 0xe9]))).toMatch(/UTF-8/);
    expect(reason("x.txt", "")).toMatch(/no text/);
  });

  test("may be UTF-16 with its mark", () => {
    expect(readSource("x.txt", new Uint8Array([0xff, 0xfe, 0x41, 0, 0x42, 0])).text).toBe("AB");
  });
});

test("without a name that says so, the beginning decides", () => {
  expect(read("-", "---\ntitle: T\n---\nText").title).toBe("T");
  expect(read("-", "Text").text).toBe("Text");
});
