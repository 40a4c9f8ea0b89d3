import { describe, expect, it } from "vitest";
import { runStandpoint } from "./run-standpoint";
import { MACRON, withArticles } from "./with-articles";

const KEYS = [
  "file",
  "id",
  "language",
  "published",
  "publishedPrecision",
  "title",
  "stances",
  "forceSizes",
  "proposals",
];

describe("extract", () => {
  it("writes one line an article, with the public keys in their order", async () => {
    await withArticles({ "a.md": MACRON }, async (folder) => {
      const { code, out, err } = await runStandpoint(["extract", `${folder}/a.md`]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      const article = JSON.parse(out);
      expect(Object.keys(article)).toEqual(KEYS);
      expect(article).toMatchObject({ file: `${folder}/a.md`, id: "macron", language: "en", published: "2025-03-27" });
      const [stance] = article.stances;
      const keys = ["country", "stance", "confidence", "actors", "conditions", "contribution", "date", "evidence"];
      expect(Object.keys(stance)).toEqual(keys);
      expect(stance).toMatchObject({ country: "FRA", stance: "supports" });
    });
  });

  it("adds the text and the trace on request, and evidence is a slice of the text", async () => {
    const { out } = await runStandpoint(["extract", "--text", "--explain", "-"], { input: MACRON });
    const { text, stances, file } = JSON.parse(out);
    expect(file).toBe("-");
    const { evidence, trace } = stances[0];
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(Object.keys(trace[0])).toEqual(["mention", "cue", "modifiers", "frame"]);
  });

  it("goes through folders in sorted order and passes over what is no article", async () => {
    const files = {
      "b/two.md": MACRON,
      "a.txt": "France.",
      "README.md": "no",
      "x.json": "{}",
      ".hidden.md": "no",
      "c.png": "no",
    };
    await withArticles(files, async (folder) => {
      const { code, out } = await runStandpoint(["extract", folder]);
      expect(code).toBe(0);
      expect(
        out
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line).file),
      ).toEqual([`${folder}/a.txt`, `${folder}/b/two.md`]);
    });
  });

  it("says one line for a bad file, reads the others, and exits 1", async () => {
    const files = {
      "a.md": "---\npublished: yesterday\n---\nText.",
      "b.txt": new Uint8Array([0, 1, 2]),
      "c.md": MACRON,
    };
    await withArticles(files, async (folder) => {
      const { code, out, err } = await runStandpoint(["extract", folder, `${folder}/none.md`]);
      expect(code).toBe(1);
      expect(
        out
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line).id),
      ).toContain("macron");
      const lines = err.trim().split("\n");
      expect(lines).toContain(`${folder}/none.md: no such file or folder`);
      expect(lines.filter((line) => line.startsWith(`${folder}/b.txt: `))).toHaveLength(1);
      expect(err).not.toMatch(/\n\s+at /);
    });
  });

  it("codes nothing in a language without a pack, and says so", async () => {
    const { code, out } = await runStandpoint(["extract", "-"], {
      input: "---\nlanguage: fi\n---\nSuomi ei lähetä joukkoja.",
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ unsupported: true, stances: [], forceSizes: [], proposals: [] });
  });

  it("takes the date of publication for articles without one, and leaves out what is unsure", async () => {
    const input = MACRON.replace(/published: .*\n/, "");
    const { out } = await runStandpoint(["extract", "--published", "2024-02", "--min-confidence", "1", "-"], { input });
    expect(JSON.parse(out)).toMatchObject({ published: "2024-02", publishedPrecision: "month", stances: [] });
  });

  it("shows a table to people, and with it why it reads so", async () => {
    const { out } = await runStandpoint(["extract", "--format", "table", "--explain", "-"], { input: MACRON });
    expect(out).toMatch(/FRA\s+supports/);
    expect(out).toMatch(/FRA supports\s+en\//);
  });
});
