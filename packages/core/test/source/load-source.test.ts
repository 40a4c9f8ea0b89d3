import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { loadSource } from "../../src/source/load-source";
import { SourceError } from "../../src/source/source-error";
import type { SourceOptions } from "../../src/source/source-options";
import { pdfFile } from "./pdf-file";
import { paragraph, wordFile } from "./word-file";

const reason = (file: string, bytes: Uint8Array, options?: SourceOptions) =>
  loadSource(file, bytes, options).then(
    () => null,
    (error: unknown) => {
      if (error instanceof SourceError) return error.message;
      throw error;
    },
  );

describe("a PDF", () => {
  const head = "The Test Post, 27 March 2025, page";
  const pages = [
    [
      `${head} 1`,
      "",
      "Macron said that France is ready to send a reassur-",
      "ance force to Ukraine.",
      "",
      "Scholz said no, and the",
      "1",
    ],
    [`${head} 2`, "", "chancellor repeated it.", "", "Last words.", "2"],
    [`${head} 3`, "", "The end.", "3"],
  ];

  test("gives its paragraphs: lines and parted words joined, over pages too, without heads and feet", async () => {
    const { text } = await loadSource("a.pdf", pdfFile(pages));
    expect(text.split("\n\n")).toEqual([
      "Macron said that France is ready to send a reassurance force to Ukraine.",
      "Scholz said no, and the chancellor repeated it.",
      "Last words.",
      "The end.",
    ]);
  });

  test("says its title, but no date: that of a PDF is when it was made", async () => {
    const info = "/Title (France ready) /CreationDate (D:20200101000000Z)";
    const made = await loadSource("a.pdf", pdfFile(pages, info), { published: "2025-03-27" });
    expect(made).toMatchObject({ title: "France ready", published: "2025-03-27", rights: "quote" });
    expect((await loadSource("a.pdf", pdfFile(pages, "/Title (Microsoft Word - x.doc)"))).title).toBeNull();
    expect((await loadSource("a.pdf", pdfFile(pages))).published).toBeNull();
  });

  test("is known by its bytes where no name says so, and by its text when it has no address", async () => {
    const made = await loadSource("-", pdfFile(pages));
    expect(made.id).toMatch(/^sha256:/);
    expect(made.text).toContain("Last words.");
  });

  test("is refused when it breaks off, holds no text or is something else", async () => {
    expect(await reason("a.pdf", pdfFile(pages).subarray(0, 300))).toMatch(/^a broken PDF/);
    expect(await reason("a.pdf", strToU8("<html>Not found</html>"))).toMatch(/^a broken PDF/);
    expect(await reason("a.pdf", pdfFile([[]]))).toMatch(/no text/);
  });
});

describe("a Word file", () => {
  const properties = "<dc:title>France &amp; Ukraine</dc:title><dc:language>fr-FR</dc:language>";
  const struck =
    "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>";

  test("gives its paragraphs without what was struck out, its title and its language", async () => {
    const bytes = wordFile(paragraph("Macron  said so.") + paragraph("") + struck, properties);
    expect(await loadSource("a.docx", bytes)).toMatchObject({
      title: "France & Ukraine",
      language: "fr",
      published: null,
      text: "Macron said so.\n\nnew",
    });
    expect((await loadSource("-", bytes)).title).toBe("France & Ukraine");
  });

  test("that would unpack into more than any has is refused before it is unpacked", async () => {
    expect(await reason("a.docx", wordFile("a".repeat(65 * 1024 * 1024)))).toMatch(/unpacks into more than 64 MB/);
  });

  test("whose table of contents lies about its size is not unpacked beyond it", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(30_000_000) }, { level: 9 });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 28; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    expect(await reason("a.docx", bomb)).toMatch(/broken Word file/);
  });

  test.each([
    ["cut off", wordFile(paragraph("x")).subarray(0, 400)],
    ["of broken XML", wordFile("<w:p><w:r>")],
    ["that is another zip file", zipSync({ "a.txt": strToU8("x") })],
    ["that is no zip file", strToU8("hello")],
  ])("%s is refused", async (_, bytes) => {
    expect(await reason("a.docx", bytes)).toMatch(/Word file/);
  });
});

describe("what came with a file", () => {
  const page = (head: string) =>
    strToU8(
      `<!doctype html><html><head>${head}</head><body><article>${"<p>The ministers said that café was not what they had come to speak of, and left.</p>".repeat(5)}</article></body></html>`,
      true,
    );

  test("an encoding in the header is used, and bytes without any are told by themselves", async () => {
    expect((await loadSource("https://p.example/a", page(""), { charset: "iso-8859-1" })).text).toContain("café");
    expect((await loadSource("a.html", page(""))).text).toContain("café");
    expect((await loadSource("https://p.example/a", page(""), { charset: "utf-8" })).text).toContain("café");
    const wide = Uint8Array.from([..."Text"].flatMap((letter) => [letter.charCodeAt(0), 0]));
    expect((await loadSource("https://p.example/a", wide, { charset: "utf-16le" })).text).toBe("Text");
  });

  test("UTF-8 that shows itself wins over what a header says", async () => {
    const text = strToU8("Café, déjà vu");
    expect((await loadSource("https://p.example/a", text, { charset: "iso-8859-1" })).text).toBe("Café, déjà vu");
  });

  test("the address it came from is its own, unless the page names another of the same house", async () => {
    const from = async (head: string) =>
      loadSource("https://www.paper.example/a", page(head), { url: "https://www.paper.example/a?utm_source=x" });
    expect(await from("")).toMatchObject({ url: "https://www.paper.example/a", id: "https://www.paper.example/a" });
    const own = '<link rel="canonical" href="https://paper.example/story">';
    expect((await from(own)).id).toBe("https://paper.example/story");
    const stranger = '<link rel="canonical" href="https://other.example/story">';
    expect(await from(stranger)).toMatchObject({
      id: "https://www.paper.example/a",
      url: "https://www.paper.example/a",
    });
  });

  test("two blogs of one host are two houses, and a password is no part of an address", async () => {
    const head = '<link rel="canonical" href="https://other.blogspot.com/story">';
    const url = "https://me:secret@one.blogspot.com/a";
    expect((await loadSource(url, page(head), { url })).id).toBe("https://one.blogspot.com/a");
    const paper = '<link rel="canonical" href="https://www.paper.co.uk/story">';
    const from = "https://amp.paper.co.uk/a";
    expect((await loadSource(from, page(paper), { url: from })).id).toBe("https://www.paper.co.uk/story");
  });

  test("a name in an address says no form: news.md is a site", async () => {
    expect((await loadSource("https://news.md", page(""))).text).not.toContain("<p>");
  });

  test("counts only where the file is silent", async () => {
    const said = { title: "Other", language: "nl", published: "2020", outlet: "Feed" };
    const stated = strToU8("---\nid: x\ntitle: Own\nlanguage: en\npublished: 2025-01-01\n---\nText");
    expect(await loadSource("a.md", stated, said)).toMatchObject({
      id: "x",
      title: "Own",
      language: "en",
      published: "2025-01-01",
      outlet: "Feed",
    });
  });
});

test("more than any article is refused by its size", async () => {
  expect(await reason("a.html", new Uint8Array(11 * 1024 * 1024))).toMatch(/11\.0 MB is more than an article/);
});

test("a page nested without end, or of elements without number, is refused in words", async () => {
  const page = (body: string) => strToU8(`<!doctype html><html><body><article>${body}</article></body></html>`);
  expect(await reason("a.html", page(`${"<div>".repeat(5_000)}x`))).toMatch(/nested 512 deep/);
  expect(await reason("a.html", page("<i>x</i>".repeat(50_001)))).toMatch(/more than 50,000 elements/);
});

test("whatever the bytes, the answer is a source with text or a reason in one line", async () => {
  const start = fc.constantFrom("", "%PDF-1.4\n", "PK\u0003\u0004", "<!doctype html>", "---\n", "\ufeff");
  const form = fc.constantFrom("a.md", "a.txt", "a.html", "a.pdf", "a.docx", "-");
  await fc.assert(
    fc.asyncProperty(form, start, fc.uint8Array({ maxLength: 400 }), async (file, beginning, tail) => {
      const bytes = new Uint8Array([...strToU8(beginning), ...tail]);
      const made = await loadSource(file, bytes).catch((error: unknown) => error);
      if (made instanceof SourceError) expect(made.message).toMatch(/^[^\n]+$/);
      else expect((made as { text: string }).text.trim()).not.toBe("");
    }),
    { numRuns: 150 },
  );
});
