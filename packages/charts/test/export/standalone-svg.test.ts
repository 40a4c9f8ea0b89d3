import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { FORMATS, themeOf } from "../../src";
import type { View } from "../../src/params";
import { ORIGIN, SAMPLES } from "../sample-answers";
import { itWith, runOn, runWith } from "../with-program";

const drawn = ({ open, viewOf }: (typeof SAMPLES)[number], change: Partial<View> = {}) => {
  const view = viewOf(change);
  return FORMATS.get("svg")?.text({ opened: open(view), view, theme: themeOf(view), origin: ORIGIN }) ?? "";
};

/** What Word, PowerPoint, LibreOffice or InDesign drop, refuse or would have to fetch. */
const LOST: readonly [string, RegExp][] = [
  ["HTML within", /<(foreignObject|switch)\b/],
  ["a style sheet", /<style\b|<\?xml-stylesheet|@import/],
  ["a style that needs a browser", / style="/],
  ["a variable of CSS", /var\(/],
  ["a colour that only browsers know", /currentColor|color-mix|oklch|light-dark/],
  ["a script", /<script\b| on[a-z]+="/],
  ["a picture or a drawing from elsewhere", /<(image|feImage|iframe|audio|video)\b/],
  ["a reference out of the file", /url\((?!#)|<use\b[^>]*href="(?!#)/],
  ["something that moves", /<(animate|set)\b/],
  ["an entity of HTML", /&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i],
];

describe.each(SAMPLES)("$name.svg", (sample) => {
  it.each(["light", "dark", "print"] as const)("holds nothing that is lost outside a browser, in %s", async (theme) => {
    for (const text of ["live", "paths"] as const) {
      const svg = await drawn(sample, { theme, text });
      expect(LOST.filter(([, sign]) => sign.test(svg)).map(([what]) => what)).toEqual([]);
      const meant = [...svg.matchAll(/url\(#([^)]+)\)|<use\b[^>]*href="#([^"]+)"/g)].map(
        ([, one, other]) => one ?? other,
      );
      expect(meant.filter((id) => !svg.includes(`id="${id}"`))).toEqual([]);
    }
  });

  itWith("xmllint")("is well-formed XML", async () => {
    for (const change of [{}, { theme: "print" }, { text: "paths" }, { title: "off" }] as const) {
      const { stderr, status } = runOn(
        "xmllint",
        ["--nonet", "--noout"],
        new TextEncoder().encode(await drawn(sample, change)),
      );
      expect([stderr, status]).toEqual(["", 0]);
    }
  });

  itWith("pdftotext")("is a PDF with its words as text, in fonts of its own", async () => {
    const view = sample.viewOf();
    const request = { opened: sample.open(view), view, theme: themeOf(view), origin: ORIGIN };
    const svg = await drawn(sample);
    const pdf = (await FORMATS.get("pdf")?.render?.(svg, request)) ?? new Uint8Array();
    const read = squeezed(runOn("pdftotext", [], pdf, ["-"]).stdout);
    expect(wordsOf(svg).filter((words) => !read.includes(words))).toEqual([]);
    const fonts = runOn("pdffonts", [], pdf).stdout.trim().split("\n").slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const line of fonts) expect(line).toMatch(/Source(Sans3|Serif4)-\w+ .* yes yes yes /);
  });
});

describe("in LibreOffice", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "standpoint-office-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  // Not every letter: where the project's fonts are not installed, those of another may reach over the edge.
  itWith("soffice")("each drawing becomes a PDF in which its words are found", async () => {
    const files = SAMPLES.map(({ name }) => path.join(folder, `${name}.svg`));
    const svgs = await Promise.all(SAMPLES.map((sample) => drawn(sample)));
    for (const [index, file] of files.entries()) writeFileSync(file, svgs[index] ?? "");
    const home = `-env:UserInstallation=file://${folder}/home`;
    runWith("soffice", [home, "--headless", "--convert-to", "pdf:draw_pdf_Export", "--outdir", folder, ...files]);
    for (const [index, file] of files.entries()) {
      const read = squeezed(runOn("pdftotext", [], readFileSync(file.replace(".svg", ".pdf")), ["-"]).stdout);
      const begun = wordsOf(svgs[index] ?? "").map((words) => words.slice(0, 30));
      expect([file, begun.filter((words) => !read.includes(words))]).toEqual([file, []]);
    }
  });
});

/** What stands in the drawing as text, without spaces: programs put these where letters lie apart. */
function wordsOf(svg: string): string[] {
  const plain = (text: string) =>
    text.replace(
      /&(amp|lt|gt|quot|#x27);/g,
      (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"' })[name] ?? "'",
    );
  return [...svg.matchAll(/<(?:text|tspan)\b[^>]*>([^<]+)</g)].map(([, text]) => squeezed(plain(text ?? "")));
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}
