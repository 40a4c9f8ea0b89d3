import { expect } from "vitest";
import { toDocumentPdf } from "../../src/export/render-svg";
import { itWith, runOn } from "../with-program";

const MOVED = "How each moved";
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="760" height="400"><text x="20" y="40" font-size="20">In the drawing</text></svg>';
const chart = { kind: "chart", drawing: { svg, width: 760, height: 400, alt: "a drawing" } } as const;
const lines = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ kind: "paragraph", parts: [{ text: `Line ${i}.` }] }) as const);

/** @returns the words of each page */
async function pagesOf(blocks: Parameters<typeof toDocumentPdf>[0]["blocks"]): Promise<string[]> {
  const bytes = await toDocumentPdf({ title: "A report", subtitle: "of a day", day: "2025-03-27", blocks });
  return runOn("pdftotext", [], bytes, ["-"]).stdout.split("\f");
}

itWith("pdftotext")(
  "keeps a heading with the drawing under it, wherever on a page it falls",
  { timeout: 120_000 },
  async () => {
    for (const count of [12, 18, 22, 26, 30, 33, 36]) {
      const pages = await pagesOf([...lines(count), { kind: "heading", text: MOVED }, chart]);
      expect(
        pages.find((page) => page.includes(MOVED)),
        `after ${count} lines`,
      ).toContain("In the drawing");
    }
  },
);

itWith("pdftotext")("puts a quote into quotation marks, once", { timeout: 60_000 }, async () => {
  const quote = (text: string) => ({ kind: "quote", text, parts: [{ text: "Le Monde" }] }) as const;
  const [page] = await pagesOf([quote("Plain words."), quote("« Des mots. »")]);
  expect(page).toContain("“Plain words.”");
  expect(page).not.toContain("“«");
});
