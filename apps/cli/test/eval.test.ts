import { readFile, writeFile } from "node:fs/promises";
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
      const { code, err } = await runStandpoint([
        "eval",
        folder,
        "--split",
        "train",
        "--report",
        `${folder}/report.html`,
      ]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      const page = await readFile(`${folder}/report.html`, "utf8");
      expect(page).toMatch(/\d+ disagreements? in 1 of 1 articles/);
      expect(page).toContain("FRA opposes");
      expect(page).toMatch(/<mark class="both">[^<]*France is ready to send troops/);
      expect(page).toMatch(/<code>en\/supports\//);
      expect(page).not.toMatch(/<script|<link|<img|(src|href)="(?!#)|@import|url\(/);
    });
  });

  it("leaves out stances below a confidence before it scores", async () => {
    await withArticles(FILES, async (folder) => {
      const args = ["eval", folder, "--split", "train", "--json", "--min-confidence", "1"];
      const { code, out } = await runStandpoint(args);
      expect(code).toBe(0);
      expect(JSON.parse(out).all.stance).toMatchObject({ tp: 0, fp: 0, fn: 1 });
    });
  });

  it("takes what follows --json for the folder unless it is a file to write", async () => {
    await withArticles(FILES, async (folder) => {
      const { code, out } = await runStandpoint(["eval", "--split", "train", "--json", folder]);
      expect({ code, articles: JSON.parse(out).all.articles }).toEqual({ code: 0, articles: 1 });
    });
  });

  it("measures coded sentences, of held-back desks alone where asked, and keeps those to itself", async () => {
    const lines = [
      {
        id: "en-1",
        language: "en",
        text: "France is ready to send troops to Ukraine.",
        labels: { FRA: "opposes", UKR: "none" },
      },
      {
        id: "en-2",
        language: "en",
        text: "Spain will never send its soldiers to Ukraine.",
        labels: { ESP: "declines" },
        desk: "wire",
      },
    ].map((line) => JSON.stringify(line));
    const files = { "en.jsonl": `${lines.join("\n")}\n`, "held.json": '{"en":["wire"]}' };
    await withArticles(files, async (folder) => {
      const whole = await runStandpoint(["eval", "--sentences", `${folder}/en.jsonl`, "--json"]);
      expect(JSON.parse(whole.out).all).toMatchObject({ articles: 2, force: { fp: 0 }, proposal: { fp: 0 } });
      const out = [`${folder}/figures.json`, `${folder}/report.html`] as const;
      const args = ["--sentences", `${folder}/en.jsonl`, "--held", `${folder}/held.json`];
      const held = await runStandpoint(["eval", ...args, "--json", out[0], "--report", out[1]]);
      expect({ code: held.code, err: held.err }).toEqual({ code: 0, err: "" });
      const figures = JSON.parse(await readFile(out[0], "utf8"));
      expect(figures.parts).toMatchObject([{ name: "coded sentences, held-back desks", item: "sentence", n: 1 }]);
      const page = await readFile(out[1], "utf8");
      expect(page).toContain("1 sentence");
      expect(page).not.toContain("Spain will never");
    });
  });

  it("writes the same figures to the same file, with the day they were first so", async () => {
    await withArticles(FILES, async (folder) => {
      const file = `${folder}/figures.json`;
      const args = ["eval", folder, "--split", "train", "--json", file];
      expect((await runStandpoint(args)).code).toBe(0);
      const first = await readFile(file, "utf8");
      const { date, extractor, parts } = JSON.parse(first);
      expect(parts[0].languages[0].kinds.stance.f1).toEqual({ value: 1, low: 1, high: 1 });
      expect(extractor).toMatch(/^\d+\.\d+\.\d+$/);
      const older = first.replace(date, "2024-01-01");
      await writeFile(file, older);
      await runStandpoint(args);
      expect(await readFile(file, "utf8")).toBe(older);
      await writeFile(file, older.replace('"value": 1,', '"value": 0.5,'));
      await runStandpoint(args);
      expect(await readFile(file, "utf8")).toBe(first);
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
