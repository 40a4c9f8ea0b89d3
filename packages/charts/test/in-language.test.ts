import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { FORMATS, themeOf, toSvg } from "../src";
import { ORIGIN, SAMPLES } from "./sample-answers";

/** Names that are the same in every language, beside what articles and their outlets say in theirs. */
const NAMES =
  /Standpoint|Natural Earth|Visionscarto|CC BY|Emmanuel Macron|Le Monde|Łódź|Cie|La France enverra des troupes/g;
const MISSIONS = /ISAF|IFOR|KFOR|UNPROFOR|SFOR|UNIFIL|MFO/g;

/** @returns the words in Latin letters that a drawing says to readers and to screen readers */
function latin(svg: string): string[] {
  const said = [...svg.matchAll(/>([^<]+)<|aria-label="([^"]*)"/g)].map(([, text, label]) => text ?? label ?? "");
  const own = said.map((text) =>
    text
      .replace(/&[#\w]+;/g, " ")
      .replace(MISSIONS, "")
      .replace(NAMES, ""),
  );
  return own.flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? []);
}

describe.each(SAMPLES)("$name in Ukrainian", ({ open, viewOf }) => {
  const view = viewOf({ lang: "uk", country: ["FRA"] });
  const opened = open(view);
  const drawn = toSvg(opened.draw({ width: 960, theme: themeOf(view), origin: ORIGIN, title: true }));

  it("says no English word, in the drawing or of it", async () => {
    expect(latin(await drawn)).toEqual([]);
    expect(latin(`>${opened.description}<>${opened.title}<`)).toEqual([]);
  });

  it("leads to pages in Ukrainian", async () => {
    const links = [...(await drawn).matchAll(/href="(https:\/\/s\.example[^"]*)"/g)].map(([, href]) => href ?? "");
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !/[?;]lang=uk/.test(href))).toEqual([]);
  });

  it("says in Ukrainian what its sheet of rows is about", async () => {
    const request = { opened, view, theme: themeOf(view), origin: ORIGIN };
    const format = FORMATS.get("xlsx");
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await format?.render?.("", request))?.buffer as ArrayBuffer);
    const labels = book.getWorksheet("About")?.getColumn(1).values.slice(1).map(String) ?? [];
    expect(labels).toHaveLength(8);
    expect(labels.filter((label) => !/^[А-Яа-яіїєґ ]+$/.test(label))).toEqual([]);
  });

  it("keeps the codebook's words in its table", async () => {
    const request = { opened, view, theme: themeOf(view), origin: ORIGIN };
    const english = { ...request, opened: open(viewOf({ country: ["FRA"] })) };
    const csv = FORMATS.get("csv");
    expect(await csv?.text(request)).toBe(await csv?.text(english));
  });
});
