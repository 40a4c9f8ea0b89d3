import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { render } from "../../src/export/render";
import { toPng } from "../../src/export/render-svg";
import { itWith, runOn } from "../with-program";

const SANS = 'font-family="\'Source Sans 3\', Arial" font-size="20"';
const SERIF = 'font-family="\'Source Serif 4\', Georgia" font-size="20" font-weight="600"';
const drawing = (inside: string, width = 200, height = 60) =>
  `<svg xmlns="http://www.w3.org/2000/svg" id="x" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`;
const WORDS = drawing(
  `<a href="https://s.example/?country=POL&amp;on=2025-01-01"><text x="10" y="20" ${SANS}>Łódź i żółć</text></a>` +
    `<text x="100" y="40" ${SERIF} text-anchor="middle">Київ ґ ő <tspan dx="4" font-size="13" font-weight="400" fill="#555">ş &amp; ț</tspan></text>`,
);
const about = { title: "A title", description: "What it says, in Łódź", source: "Standpoint", day: "2025-09-10" };
const pdf = () => render("pdf", { svg: WORDS, width: 200, height: 60, ...about });

describe("png", () => {
  const letters = async (text: string, attributes: string) =>
    Buffer.from(await toPng(drawing(`<text x="10" y="30" ${attributes}>${text}</text>`, 60, 40), 1)).toString("base64");

  it.each(["A", "ł", "ş", "ő", "Ж", "ґ", "ї", "λ"])("really draws %s, in both families", async (letter) => {
    for (const attributes of [SANS, SERIF]) {
      const drawn = await letters(letter, attributes);
      expect(drawn).not.toBe(await letters("", attributes));
      expect(drawn).not.toBe(await letters("\u{F0000}", attributes)); // no font has this sign
    }
  });

  it("has as many pixels as width and scale say", async () => {
    const png = Buffer.from(await toPng(WORDS, 2.5));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([500, 150]);
  });

  it("refuses in words what would fill the memory", async () => {
    await expect(toPng(drawing("", 4000, 4500), 4)).rejects.toThrow(/288 million pixels.*smaller width or scale/);
  });
});

describe("pdf", () => {
  it("is the same twice", async () => {
    expect(Buffer.from(await pdf()).equals(Buffer.from(await pdf()))).toBe(true);
  });

  itWith("pdftotext")("keeps its words as text, whatever the script", async () => {
    const { stdout } = runOn("pdftotext", [], await pdf(), ["-"]);
    for (const words of ["Łódź i żółć", "Київ ґ ő", "ş & ț"]) expect(stdout).toContain(words);
  });

  itWith("pdffonts")("has its fonts within", async () => {
    const fonts = runOn("pdffonts", [], await pdf())
      .stdout.trim()
      .split("\n")
      .slice(2);
    expect(fonts.length).toBe(3);
    for (const line of fonts) expect(line).toMatch(/Source(Sans3|Serif4)-\w+ .* yes yes yes /);
  });

  itWith("pdfimages")("is drawn, not a picture", async () => {
    expect(
      runOn("pdfimages", ["-list"], await pdf())
        .stdout.trim()
        .split("\n"),
    ).toHaveLength(2); // the heading alone
  });
});

describe("text as paths", () => {
  const outlined = async (svg: string) => Buffer.from(await render("paths", { svg })).toString("utf8");

  it("leaves outlines and no text, and keeps the links", async () => {
    const svg = await outlined(WORDS);
    expect(svg).not.toMatch(/<t(ext|span)|font-family/);
    expect(svg).toContain('<a href="https://s.example/?country=POL&amp;on=2025-01-01">');
    expect(svg.match(/<path /g)?.length).toBe(3);
  });

  it("looks like the text it was, to the eye of the rasteriser", async () => {
    const one = Buffer.from(await toPng(await outlined(WORDS), 1));
    const other = Buffer.from(await toPng(WORDS, 1));
    // Hinting differs by a shade here and there; letters at another place would not compress to nearly as much.
    expect(Math.abs(one.length - other.length)).toBeLessThan(other.length * 0.1);
  });

  it("says so where it knows no outline", async () => {
    await expect(outlined(drawing(`<text x="1" y="1" textLength="90">a</text>`))).rejects.toThrow("textLength");
  });
});

describe("xlsx", () => {
  const columns = ["country", "confidence", "contested", "published", "conditions", "url", "quote"];
  const row = [
    "FRA",
    0.9,
    true,
    "2025-03-27",
    ["ceasefire", "un_mandate"],
    "https://example.org/?a=1&b=2",
    "=1+1\u0007",
  ];
  const book = () =>
    render("xlsx", {
      about: [["Title", "A title"]],
      day: "2025-09-10",
      columns,
      rows: [row, ["DEU", null, false, "2025-03", [], null, "-2"]],
    });

  it("holds each cell as what it is, and runs none", async () => {
    const read = new ExcelJS.Workbook();
    await read.xlsx.load((await book()).buffer);
    const sheet = read.getWorksheet("Data");
    const values = (number: number) => columns.map((_, index) => sheet?.getRow(number).getCell(index + 1).value);
    expect(values(1)).toEqual(columns);
    expect(values(2)).toEqual([
      "FRA",
      0.9,
      true,
      new Date("2025-03-27T00:00:00Z"),
      "ceasefire; un_mandate",
      { text: "https://example.org/?a=1&b=2", hyperlink: "https://example.org/?a=1&b=2" },
      expect.stringMatching(/^=1\+1/),
    ]);
    expect(values(3).slice(3)).toEqual(["2025-03", "", null, "-2"]);
    expect(read.getWorksheet("About")?.getCell("B1").value).toBe("A title");
  });

  it("is the same twice, whenever it is made", async () => {
    const first = Buffer.from(await book());
    await new Promise((resolve) => setTimeout(resolve, 2100)); // a zip counts in steps of two seconds
    expect(first.equals(Buffer.from(await book()))).toBe(true);
  });
});

it("says what went wrong in a thread, and goes on", async () => {
  await expect(toPng("<svg>", 1)).rejects.toThrow("without width and height");
  await expect(render("png", { svg: "no picture", scale: 1 })).rejects.toThrow(/SVG/);
  expect((await toPng(WORDS, 1)).length).toBeGreaterThan(500);
});
