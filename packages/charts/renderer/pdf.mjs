import PDFDocument from "pdfkit";
import SVGtoPDF from "svg-to-pdfkit";
import { cutOf, FONT_FILES } from "./fonts.mjs";

/** PDF counts in points, 72 to the inch; CSS pixels are 96. */
const POINTS_PER_PIXEL = 0.75;

/**
 * One page of the drawing's size: vectors, embedded fonts, links, and the text alternative for those who listen.
 * The same drawing and day give the same bytes.
 * @param {{ svg: string, width: number, height: number, title: string, description: string, source: string, day: string }} job
 * @returns {Promise<Uint8Array>}
 */
export async function render({ svg, width, height, title, description, source, day }) {
  const made = new Date(`${day}T00:00:00Z`);
  const doc = new PDFDocument({
    size: [width * POINTS_PER_PIXEL, height * POINTS_PER_PIXEL],
    margin: 0,
    pdfVersion: "1.7",
    tagged: true,
    lang: "en",
    displayTitle: true,
    info: {
      Title: title,
      Subject: description,
      Author: "Standpoint",
      Keywords: source,
      CreationDate: made,
      ModDate: made,
    },
  });
  const chunks = [];
  doc.on("data", (chunk) => chunks.push(chunk));
  const ended = new Promise((resolve, reject) => doc.on("end", resolve).on("error", reject));
  for (const [cut, file] of Object.entries(FONT_FILES)) doc.registerFont(cut, file);
  const figure = doc.struct("Figure", { alt: description }, () => {
    SVGtoPDF(doc, svg, 0, 0, { fontCallback: (family, bold) => cutOf(family, bold) });
  });
  doc.addStructure(figure);
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}
