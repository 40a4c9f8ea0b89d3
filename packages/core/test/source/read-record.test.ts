import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areArticleColumns, readRecord } from "../../src/source/read-record";
import { SourceError } from "../../src/source/source-error";

describe("a record", () => {
  test("states what front matter does, by the names that archives use", () => {
    const record = {
      Headline: "France ready",
      Source: "The Paper",
      Link: "https://Paper.example/a?utm_source=x",
      Lang: "en-GB",
      "Date Published": "Thu, 27 Mar 2025 23:30:00 -0500",
      Body: "  Text as it stands. \n",
      author: "somebody",
    };
    expect(readRecord("a.csv:2", record)).toEqual({
      file: "a.csv:2",
      id: "https://paper.example/a",
      title: "France ready",
      outlet: "The Paper",
      url: "https://paper.example/a",
      language: "en",
      published: "2025-03-28",
      publishedPrecision: "day",
      modified: null,
      rights: "quote",
      text: "  Text as it stands. \n",
    });
  });

  test("is known by its id, but not by a bare number: that is its row's", () => {
    expect(readRecord("a", { id: "lemonde-17", text: "T" }).id).toBe("lemonde-17");
    expect(readRecord("a", { id: 17, url: "https://p.example/1", text: "T" }).id).toBe("https://p.example/1");
    expect(readRecord("a", { id: "17", text: "T" }).id).toMatch(/^sha256:/);
  });

  test("may hold a page instead of a text", () => {
    const html = `<html><body><article>${"<p>The ministers said at some length, with commas, what they had come to say.</p>".repeat(5)}</article></body></html>`;
    expect(readRecord("a", { html }).text).toMatch(/^The ministers said/);
  });

  test.each([
    ["no object", "text", /not an object/],
    ["no text", { title: "T", text: " " }, /no text/],
    ["a date in words", { text: "T", date: "last week" }, /record: published is "last week"/],
    ["an address that is none", { text: "T", url: "paper" }, /record: url/],
    ["a list for a text", { text: ["T"] }, /single value/],
  ])("is refused for %s", (_, record, message) => {
    expect(() => readRecord("a", record)).toThrow(message);
  });

  test("takes the date given for it only when it has none", () => {
    expect(readRecord("a", { text: "T" }, { published: "2024" }).published).toBe("2024");
    expect(readRecord("a", { text: "T", date: "2025-01" }, { published: "2024" }).published).toBe("2025-01");
  });

  test("of whatever shape is a source or a reason", () => {
    const key = fc.constantFrom("text", "html", "id", "url", "date", "language", "rights", "x", "__proto__");
    fc.assert(
      fc.property(fc.dictionary(key, fc.anything()), (record) => {
        try {
          expect(readRecord("a", record).text.trim()).not.toBe("");
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError);
        }
      }),
    );
  });
});

test("columns are those of articles when one holds a text", () => {
  expect(areArticleColumns(["Title", "Body"])).toBe(true);
  expect(areArticleColumns(["country", "stance", "quote"])).toBe(false);
});
