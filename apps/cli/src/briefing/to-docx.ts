import { toPng } from "@standpoint/charts";
import { inQuotes } from "@standpoint/ui/marks/in-quotes";
import { Document, ExternalHyperlink, HeadingLevel, ImageRun, LineRuleType, Packer, Paragraph, TextRun } from "docx";
import type { Block, Briefing, Drawing, Part } from "./briefing";
import { repeatable } from "./repeatable-docx";

const SERIF = "Source Serif 4";
const SANS = "Source Sans 3";
/** Pixels of the picture for programs without SVG, for each of the drawing's own. */
const SCALE = 2;

/**
 * Without its rule LibreOffice takes a line's height as exact: of a picture in a line only a strip is seen, and a title
 * of two lines runs into itself.
 */
const LINES = { line: 276, lineRule: LineRuleType.AUTO };

/** CSS px that a drawing has on a page of A4 between its margins, with its heading above: more would be cut off. */
const ROOM = { width: 642, height: 880 };
/** CSS px that drawings are wide in every format. */
const DRAWN = 680;

/** Half-points, twentieths of a point: the units of the format. */
const STYLES = {
  default: {
    document: { run: { font: SANS, size: 21 }, paragraph: { spacing: { after: 120, ...LINES } } },
    title: { run: { font: SERIF, size: 44, bold: true }, paragraph: { spacing: { after: 60 } } },
    heading1: {
      run: { font: SERIF, size: 32, bold: true },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    hyperlink: { run: { color: "0F4C81", underline: {} } },
  },
  paragraphStyles: [
    {
      id: "Quotation",
      name: "Quotation",
      basedOn: "Normal",
      run: { font: SERIF },
      paragraph: { indent: { left: 340 }, keepNext: true, spacing: { after: 40 } },
    },
    {
      id: "Said",
      name: "Said",
      basedOn: "Normal",
      run: { color: "555555", size: 19 },
      paragraph: { indent: { left: 340 }, spacing: { after: 200 } },
    },
  ],
};

/** @returns the report as a Word file: charts as SVG, each with a PNG for programs that cannot show that. @throws RenderRefused */
export async function toDocx({ title, subtitle, day, blocks }: Briefing): Promise<Uint8Array> {
  const children = [new Paragraph({ text: title, heading: HeadingLevel.TITLE }), new Paragraph({ text: subtitle })];
  for (const [index, block] of blocks.entries()) children.push(...(await paragraphsOf(block, index + 1)));
  const page = { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } };
  const document = new Document({
    title,
    subject: subtitle,
    creator: "Standpoint",
    lastModifiedBy: "Standpoint",
    styles: STYLES,
    sections: [{ properties: { page }, children }],
  });
  return repeatable(await Packer.toArrayBuffer(document), day);
}

/** @param id for a picture: the library would count on from the report before */
async function paragraphsOf(block: Block, id: number): Promise<Paragraph[]> {
  if (block.kind === "heading") return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 })];
  if (block.kind === "paragraph") return [new Paragraph({ children: runs(block.parts) })];
  if (block.kind === "list")
    return block.items.map((item) => new Paragraph({ children: runs(item), bullet: { level: 0 } }));
  if (block.kind === "chart") return [new Paragraph({ children: [await picture(block.drawing, id)] })];
  const { text, language, parts } = block;
  const quote = new TextRun({ text: inQuotes(text), language: { value: language } });
  return [
    new Paragraph({ style: "Quotation", children: [quote] }),
    new Paragraph({ style: "Said", children: runs(parts) }),
  ];
}

function runs(parts: readonly Part[]) {
  return parts.map(({ text, strong, href }) => {
    const bold = strong === true;
    if (!href) return new TextRun({ text, bold });
    return new ExternalHyperlink({ link: href, children: [new TextRun({ text, bold, style: "Hyperlink" })] });
  });
}

async function picture({ svg, width, height, title, alt, name }: Drawing, id: number): Promise<ImageRun> {
  const scale = Math.min(ROOM.width / DRAWN, ROOM.height / height);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return new ImageRun({
    type: "svg",
    data: Buffer.from(svg),
    fallback: { type: "png", data: Buffer.from(await toPng(svg, SCALE)) },
    transformation,
    altText: { id: String(id), title, description: alt, name },
  });
}
