import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, type Database, openDatabase } from "@standpoint/db";
import { withDatabase } from "@standpoint/db/server";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Asked } from "../src/briefing/asked";
import { type BriefingFormat, writeBriefing } from "../src/briefing/write-briefing";
import { runCommandLine } from "../src/command-line";
import { runStandpoint } from "./run-standpoint";
import { MACRON, withArticles } from "./with-articles";
import { itWith, runIn } from "./with-program";

const POLAND = `---
id: tusk
title: Tusk <b>odmawia</b>
language: pl
outlet: Gazeta Łódzka [1]
url: https://gazeta.example/tusk?a=1&b=(2)
published: 2025-03-20
rights: full
---
Premier Donald Tusk powiedział, że Polska nie wyśle żołnierzy na Ukrainę.
`;
const UKRAINE = `---
id: macron-uk
title: Франція
language: uk
outlet: Українська газета
published: 2025-03-21
rights: full
---
Президент Франції Емманюель Макрон заявив, що Франція готова відправити війська в Україну.
`;

const asked: Asked = {
  on: "2025-03-28",
  known: "2025-06-01",
  since: "2025-02-26",
  countries: [],
  origin: "https://s.example",
};
let env: { STANDPOINT_DATA_DIR: string; DATABASE_URL: string };

beforeAll(async () => {
  env = { STANDPOINT_DATA_DIR: await mkdtemp(join(tmpdir(), "standpoint-cli-data-")), DATABASE_URL: "" };
  await withArticles({ "a.md": MACRON, "b.md": POLAND, "c.md": UKRAINE }, (folder) =>
    runStandpoint(["ingest", folder], { env }),
  );
}, 240_000);
afterAll(() => rm(env.STANDPOINT_DATA_DIR, { recursive: true, force: true }));

const withDb = <T>(work: (db: Database) => Promise<T>) =>
  withDatabase(env.STANDPOINT_DATA_DIR, undefined, async (url) => {
    const db = await openDatabase(url);
    return work(db).finally(() => closeDatabase(db));
  });

const write = (format: BriefingFormat, change: Partial<Asked> = {}) =>
  withDb(async (db) => {
    const { bytes } = await writeBriefing(db, { ...asked, ...change }, format, ({ name }) => `${name}.svg`);
    return Buffer.from(bytes);
  });

const EMU_PER_CM = 360_000;
const QUOTES = ["France is ready to send troops", "Polska nie wyśle żołnierzy"];

describe("report", { timeout: 240_000 }, () => {
  it.each(["html", "md", "pdf", "docx"] as const)("is the same %s twice, with the same data", async (format) => {
    const first = await write(format, { countries: ["FRA", "POL"] });
    await new Promise((resolve) => setTimeout(resolve, 2100)); // a zip counts in steps of two seconds
    expect(first.equals(await write(format, { countries: ["FRA", "POL"] }))).toBe(true);
  });

  it("is a page that may load and run nothing, with every id once", async () => {
    const page = (await write("html", { countries: ["FRA", "POL"] })).toString();
    for (const quote of QUOTES) expect(page).toContain(quote);
    expect(page).toContain('Content-Security-Policy" content="default-src &#x27;none&#x27;; style-src &#x27;sha256-');
    expect(page).not.toMatch(/<script|<link|<img| style=|@import|url\((?!#)/);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const meant = [...page.matchAll(/ (?:aria-labelledby|aria-describedby)="([^"]+)"|url\(#([^)]+)\)/g)];
    expect(meant.length).toBeGreaterThan(4);
    expect(
      meant.flatMap(([, one, other]) => (one ?? other ?? "").split(" ")).filter((id) => !ids.includes(id)),
    ).toEqual([]);
    expect(page).toContain("Gazeta Łódzka [1]</a>, 20 Mar 2025");
    expect(page).toMatch(/extractor \d+\.\d+\.\d+/);
    expect(page).toContain("Standpoint (2025): Western troops for Ukraine");
  });

  it("has Cyrillic words and names, and tells only what could be known by then", async () => {
    const early = (await write("md", { on: "2025-03-21", known: "2025-03-21" })).toString();
    expect(early).toContain("Україн");
    expect(early).toContain("no data → ");
    expect(early).not.toContain("The Test Post");
  });

  it("keeps signs of an article from becoming Markdown or HTML", async () => {
    const text = (await write("md")).toString();
    expect(text).toContain("[Gazeta Łódzka \\[1\\]](<https://gazeta.example/tusk?a=1&b=(2)>), 20 Mar 2025");
    expect(text).toContain("](<stance-map.svg>)");
    expect(text).not.toMatch(/(?<!\]\(|\\)<(?!https|stance|force|proposal|>)/);
  });

  it("says what of named countries is known, and of whom nothing is", async () => {
    const text = (await write("md", { countries: ["POL", "BRA"] })).toString();
    expect(text).toContain("**Declines (1):** Poland");
    expect(text).toContain("**Nothing is known of:** Brazil");
    expect(text).toContain("country-history-POL.svg");
    expect(text).not.toContain(QUOTES[0]);
  });

  it("is a Word file with charts as SVG, each with a PNG behind it", async () => {
    const files = unzipSync(await write("docx"));
    const pictures = Object.keys(files).filter((name) => name.startsWith("word/media/"));
    expect(pictures.filter((name) => name.endsWith(".svg")).length).toBe(3);
    expect(pictures.filter((name) => name.endsWith(".png")).length).toBe(3);
    const document = strFromU8(files["word/document.xml"] ?? new Uint8Array());
    for (const quote of QUOTES) expect(document).toContain(quote);
    expect(document).toContain('descr="');
    expect(strFromU8(files["docProps/core.xml"] ?? new Uint8Array())).toContain("2025-06-01T00:00:00Z");
  });

  it("shows each picture of the Word file whole: no line of an exact height, none larger than its page", async () => {
    const files = unzipSync(await write("docx", { countries: ["FRA", "POL"] }));
    const xml = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    const lines = [...(xml("word/styles.xml") + xml("word/document.xml")).matchAll(/<w:spacing [^>]*w:line="[^>]*>/g)];
    expect(lines.length).toBeGreaterThan(0);
    for (const [spacing] of lines) expect(spacing).toContain('w:lineRule="auto"');
    const pictures = [...xml("word/document.xml").matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)];
    expect(pictures.length).toBeGreaterThan(3);
    for (const [, wide, high] of pictures) {
      expect(Number(wide) / EMU_PER_CM).toBeLessThanOrEqual(17);
      expect(Number(high) / EMU_PER_CM).toBeLessThan(24);
    }
  });

  itWith("pdftotext")("is a PDF whose words are text, its charts among them", async () => {
    const { stdout } = runIn("pdftotext", await write("pdf"), "report.pdf", (file) => [file, "-"]);
    const text = stdout.replace(/\s+/g, " ");
    for (const words of [...QUOTES, "Gazeta Łódzka [1]", "Українська газета", "Organisations", "To cite:"])
      expect(text).toContain(words);
  });

  itWith("pdfimages")("is a PDF with vectors for charts", async () => {
    const { stdout } = runIn("pdfimages", await write("pdf"), "report.pdf", (file) => ["-list", file]);
    expect(stdout.trim().split("\n")).toHaveLength(2); // the heading alone
  });

  itWith("soffice")("is a Word file that LibreOffice turns into a PDF with the same words", async () => {
    const bytes = await write("docx");
    const text = await withArticles({ "report.docx": bytes }, async (folder) => {
      const home = `-env:UserInstallation=file://${folder}/home`;
      runIn("soffice", bytes, "report.docx", (file) => [
        home,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder,
        file,
      ]);
      expect(await readdir(folder)).toContain("report.pdf");
      return runIn("pdftotext", await readFile(join(folder, "report.pdf")), "r.pdf", (file) => [file, "-"]).stdout;
    });
    for (const words of [...QUOTES, "Gazeta Łódzka [1]", "Українська газета"])
      expect(text.replace(/\s+/g, " ")).toContain(words);
  });

  it("writes its file, of Markdown with the charts beside it", async () => {
    await withArticles({}, async (folder) => {
      const out = join(folder, "march.md");
      const ran = await runStandpoint(["report", "--on", "2025-03-28", "--out", out], { env });
      expect([ran.code, ran.err]).toEqual([0, ""]);
      const names = ["march-force-sizes.svg", "march-proposal-timeline.svg", "march-stance-map.svg", "march.md"];
      expect((await readdir(folder)).sort()).toEqual(names);
      expect(await readFile(out, "utf8")).toContain("](<march-stance-map.svg>)");
    });
  });

  it("says in words what is wrong with what it is asked", async () => {
    const wrong: [string[], string][] = [
      [["--on", "2025-02-30"], '--on "2025-02-30" is no day of the calendar'],
      [["--on", "2025-02-20", "--since", "2025-03-01"], "--since 2025-03-01 lies after --on 2025-02-20"],
      [["--countries", "France"], "no country code"],
      [["--countries", "FRA,QQQ"], 'there is no country "QQQ"'],
      [["--format", "rtf"], 'there is no format "rtf"; there are html, docx, pdf, md'],
      [["--out", "report.odt"], 'there is no format "odt"'],
    ];
    for (const [args, words] of wrong) {
      const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
      expect([args, await runCommandLine(["report", ...args])]).toEqual([args, 1]);
      expect(said.mock.calls.join("")).toContain(words);
      said.mockRestore();
    }
    const ran = await runStandpoint(["report", "--out", "/nowhere/report.html"], { env });
    expect([ran.code, ran.err]).toEqual([1, "/nowhere/report.html: no such file or folder\n"]);
  });
});
