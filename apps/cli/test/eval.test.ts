import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { runStandpoint } from "./run-standpoint";
import { MACRON, withArticles } from "./with-articles";

const GOLD = {
  id: "macron",
  language: "en",
  published: "2025-03-27",
  stances: [{ country: "FRA", stance: "supports", evidence: "France is ready to send troops to Ukraine." }],
};
const FILES = {
  "macron.md": MACRON,
  "macron.json": JSON.stringify(GOLD),
  "other.md": MACRON,
  "other.json": "not opened",
  "split.json": JSON.stringify({ train: ["macron"], dev: ["other"], sealed: [] }),
};

describe("eval", () => {
  it("scores one part and leaves the others unopened", async () => {
    await withArticles(FILES, async (folder) => {
      const { code, out, err } = await runStandpoint(["eval", folder, "--split", "train", "--json"]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      const report = JSON.parse(out);
      expect(report.all).toMatchObject({ articles: 1, ungrounded: 0, flips: 0, stance: { tp: 1, fp: 0, fn: 0 } });
      expect(report.en.articles).toBe(1);
    });
  });

  it("writes a page with every disagreement, its sentence lit and the rule that spoke", async () => {
    const wrong = { ...GOLD, stances: [{ ...GOLD.stances[0], stance: "opposes" }] };
    await withArticles({ ...FILES, "macron.json": JSON.stringify(wrong) }, async (folder) => {
      const { code } = await runStandpoint(["eval", folder, "--split", "train", "--report", `${folder}/report.html`]);
      expect(code).toBe(0);
      const page = await readFile(`${folder}/report.html`, "utf8");
      expect(page).toMatch(/\d+ disagreements? in 1 of 1 articles/);
      expect(page).toContain("FRA opposes");
      expect(page).toMatch(/<mark class="both">[^<]*France is ready to send troops/);
      expect(page).toMatch(/<code>en\/supports\//);
      expect(page).not.toMatch(/<script|https?:|<link|@import|url\(/);
    });
  });

  it.each([
    ["a broken gold file", ["--split", "dev"], /other\.json: /],
    ["an unknown part", ["--split", "test"], /no part "test"; there are train, dev, sealed/],
    ["a part without gold", ["--split", "sealed"], /no gold files in the sealed part/],
  ])("says one line for %s", async (_, args, line) => {
    await withArticles(FILES, async (folder) => {
      const { code, out, err } = await runStandpoint(["eval", folder, ...args]);
      expect({ code, out }).toEqual({ code: 1, out: "" });
      expect(err).toMatch(line);
      expect(err.trim().split("\n")).toHaveLength(1);
    });
  });
});
