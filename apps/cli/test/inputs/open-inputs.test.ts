import { symlink } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openInputs } from "../../src/inputs/open-inputs";
import { realNetwork } from "../../src/web/network";
import { collect } from "../collect";
import { withArticles } from "../with-articles";

const LINES = [
  '{"id":"a-1","text":"One."}',
  "",
  "{broken",
  '{"id":"a-3","text":""}',
  '{"id":"a-4","body":"Four."}',
].join("\n");

/** What is in the folder, the names counted from it. */
const read = (files: Record<string, string | Uint8Array>, inputs = [""]) =>
  withArticles(files, async (folder) => {
    const opened = await openInputs(
      inputs.map((input) => folder + input),
      {},
      realNetwork,
    );
    const bytes = opened.bytes;
    let weight = 0;
    async function* weighed() {
      for await (const input of opened.articles) {
        weight += input.weight;
        yield input;
      }
    }
    const found = await collect(weighed());
    return { found: found.map(([file, text]) => [file.replace(folder, ""), text]), bytes, weight };
  });

describe("a file of lines of JSON", () => {
  const expected = (file: string) => [
    [`${file}:1`, "One."],
    [`${file}:3`, "! not a line of JSON"],
    [`${file}:4`, "! the article has no text"],
    [`${file}:5`, "Four."],
  ];

  it("gives an article a line, named by its line; a bad line does not stop the others", async () => {
    const { found, bytes, weight } = await read({ "a.jsonl": LINES });
    expect(found).toEqual(expected("/a.jsonl"));
    expect(weight).toBe(bytes);
  });

  it("may be packed; where it breaks off, what came before stands", async () => {
    const packed = gzipSync(LINES);
    expect((await read({ "a.jsonl.gz": packed })).found).toEqual(expected("/a.jsonl.gz"));
    const { found } = await read({ "a.jsonl.gz": packed.subarray(0, packed.length - 12) });
    expect(found.at(-1)).toEqual(["/a.jsonl.gz", "! breaks off: it can't be unpacked to its end"]);
  });

  it("may have lines of any length up to a limit, and a longer one is dropped", async () => {
    const long = `{"text":"${"x".repeat(17 * 1024 * 1024)}"}`;
    const { found } = await read({ "a.jsonl": `{"text":"One."}\n${long}\n{"text":"Three."}` });
    expect(found).toEqual([
      ["/a.jsonl:1", "One."],
      ["/a.jsonl:2", "! a line of more than 16 MB"],
      ["/a.jsonl:3", "Three."],
    ]);
  });

  it("is passed over in a folder when it holds no articles, but not when it is named", async () => {
    const files = { "a.jsonl": '{"country":"FRA"}\n', "b.csv": "country,stance\nFRA,supports\n", "c.md": "Text." };
    expect((await read(files)).found).toEqual([["/c.md", "Text."]]);
    expect((await read(files, ["/a.jsonl", "/b.csv"])).found).toEqual([
      ["/a.jsonl:1", "! the article has no text"],
      ["/b.csv", "! no column is called text, body, content, article or html"],
    ]);
  });
});

describe("a table", () => {
  it.each([",", ";", "\t"])("parted by %j gives an article a row", async (mark) => {
    const rows = [
      ["\ufeffTitle", "Text"],
      ["A", '"One, with ""quotes""\nand lines."'],
      ["B", "Two."],
    ];
    const { found } = await read({ "a.csv": rows.map((row) => row.join(mark)).join("\n") });
    expect(found).toEqual([
      ["/a.csv:3", 'One, with "quotes"\nand lines.'],
      ["/a.csv:4", "Two."],
    ]);
  });

  it("that is broken or in no known encoding says so", async () => {
    expect((await read({ "a.csv": 'text,title\n"open,x\n' })).found[0]?.[1]).toMatch(/^! a broken table/);
    const latin = new Uint8Array([...Buffer.from("text\ncaf"), 0xe9]);
    expect((await read({ "a.csv": latin })).found).toEqual([["/a.csv", "! not valid UTF-8"]]);
  });
});

describe("a folder", () => {
  it("that links to itself, and a file that is none, are told of and left", async () => {
    await withArticles({ "in/a.md": "Text.", "in/sub/b.txt": "Other." }, async (folder) => {
      await symlink(folder, `${folder}/in/loop`);
      await symlink("nowhere", `${folder}/in/gone.md`);
      const { articles } = await openInputs([folder], {}, realNetwork);
      expect(await collect(articles)).toEqual([
        [`${folder}/in/a.md`, "Text."],
        [`${folder}/in/gone.md`, "! no such file or folder"],
        [`${folder}/in/loop`, "! is a link to a folder that holds it"],
        [`${folder}/in/sub/b.txt`, "Other."],
      ]);
    });
  });

  it("of bad files gives each its reason", async () => {
    const { found } = await read({
      "big.html": new Uint8Array(50 * 1024 * 1024),
      "latin.txt": new Uint8Array([0x63, 0x61, 0x66, 0xe9]),
      "nul.md": "a\0b",
      "cut.pdf": "%PDF-1.4\n1 0 obj",
      "no.docx": "PK\u0003\u0004",
      "page.html": "<html><body></body></html>",
    });
    expect(Object.fromEntries(found)).toEqual({
      "/big.html": "! 50.0 MB is more than an article (at most 10 MB)",
      "/cut.pdf": expect.stringMatching(/^! a broken PDF/),
      "/latin.txt": "! not valid UTF-8",
      "/no.docx": "! a broken Word file: it can't be unpacked",
      "/nul.md": "! not text but binary data",
      "/page.html": "! no article found in the page",
    });
  });
});

it("takes no address but http and https, and tells of a path that is none", async () => {
  const { articles } = await openInputs(["ftp://paper.example/a.md", "/no/such.md"], {}, realNetwork);
  expect(await collect(articles)).toEqual([
    ["ftp://paper.example/a.md", "! is no http or https address"],
    ["/no/such.md", "! no such file or folder"],
  ]);
});
