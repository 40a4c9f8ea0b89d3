import PDFDocument from "pdfkit";
import SVGtoPDF from "svg-to-pdfkit";
import { cutOf, FONT_FILES } from "./fonts.mjs";

/** Points, 72 to the inch. */
const MARGIN = 56.7;
const POINTS_PER_PIXEL = 0.75;
const INDENT = 12;
const INK = "#1a1a1a";
const QUIET = "#555555";
const LINK = "#0f4c81";
/** Points of a heading with the space below it, and of what each kind of block begins with. */
const HEADING = 44;
const NEEDS = { heading: 60, paragraph: 40, list: 28, quote: 60 };

/**
 * A text with charts as pages of A4: real text, vectors, embedded fonts, links, and a structure for those who listen.
 * The same blocks and day give the same bytes.
 * @param {{ title: string, subtitle: string, day: string, blocks: object[] }} job as RenderJobs has it
 * @returns {Promise<Uint8Array>}
 */
export async function render({ title, subtitle, day, blocks }) {
  const made = new Date(`${day}T00:00:00Z`);
  const doc = new PDFDocument({
    size: "A4",
    margin: MARGIN,
    pdfVersion: "1.7",
    tagged: true,
    lang: "en",
    displayTitle: true,
    info: { Title: title, Subject: subtitle, Author: "Standpoint", CreationDate: made, ModDate: made },
  });
  const chunks = [];
  doc.on("data", (chunk) => chunks.push(chunk));
  const ended = new Promise((resolve, reject) => doc.on("end", resolve).on("error", reject));
  for (const [cut, file] of Object.entries(FONT_FILES)) doc.registerFont(cut, file);
  write(doc, "H1", () => doc.font("serif-semibold").fontSize(22).fillColor(INK).text(title));
  write(doc, "P", () => doc.font("sans-regular").fontSize(11).fillColor(QUIET).text(subtitle));
  blocks.forEach((block, index) => {
    WRITERS[block.kind](doc, block, blocks[index + 1]);
  });
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

const WRITERS = {
  heading(doc, { text }, next) {
    doc.moveDown(1);
    room(doc, HEADING + needOf(doc, next));
    write(doc, "H2", () => doc.font("serif-semibold").fontSize(15).fillColor(INK).text(text));
    doc.moveDown(0.3);
  },
  paragraph(doc, { parts }) {
    write(doc, "P", () => setParts(doc, parts, 10.5, INK));
    doc.moveDown(0.4);
  },
  list(doc, { items }) {
    for (const parts of items) {
      room(doc, NEEDS.list);
      write(doc, "P", () => setParts(doc, [{ text: "•  " }, ...parts], 10.5, INK));
      doc.moveDown(0.25);
    }
    doc.moveDown(0.3);
  },
  quote(doc, { text, parts }) {
    room(doc, NEEDS.quote);
    const width = doc.page.width - 2 * MARGIN - INDENT;
    write(doc, "BlockQuote", () => {
      doc
        .font("serif-regular")
        .fontSize(11)
        .fillColor(INK)
        .text(text, MARGIN + INDENT, doc.y, { width });
    });
    write(doc, "P", () => setParts(doc, parts, 9.5, QUIET, { width }));
    doc.x = MARGIN;
    doc.moveDown(0.6);
  },
  chart(doc, { drawing: { svg, width, height, alt } }) {
    const scale = scaleOf(doc, { width, height });
    doc.moveDown(0.5);
    room(doc, height * scale);
    const at = { x: MARGIN, y: doc.y };
    const figure = doc.struct("Figure", { alt }, () => {
      SVGtoPDF(doc, sized(svg, width * scale, height * scale), at.x, at.y, {
        fontCallback: (family, bold) => cutOf(family, bold),
      });
    });
    doc.addStructure(figure);
    doc.x = at.x;
    doc.y = at.y + height * scale + 8;
  },
};

/** Points for a drawing's CSS pixel: as wide as the page, but what stands under a heading stays under it. */
function scaleOf(doc, { width, height }) {
  const [wide, high] = [doc.page.width - 2 * MARGIN, doc.page.height - 2 * MARGIN - HEADING - 1];
  return Math.min(wide / width, high / height);
}

/** @returns points that the beginning of a block takes, so that no heading stands alone at a page's foot */
function needOf(doc, block) {
  if (block?.kind === "chart") return block.drawing.height * scaleOf(doc, block.drawing);
  return NEEDS[block?.kind] ?? 0;
}

/** The drawing's own size wins over any that the library is told, so that is changed. */
function sized(svg, width, height) {
  const [wide, high] = [width, height].map((points) => points / POINTS_PER_PIXEL);
  return svg.replace(/ width="[\d.]+" height="[\d.]+"/, ` width="${wide}" height="${high}"`);
}

/** Goes to the next page where less than so many points are left on this one. */
function room(doc, points) {
  if (doc.y + points > doc.page.height - MARGIN && doc.y > MARGIN) doc.addPage();
}

function write(doc, type, content) {
  const element = doc.struct(type, content);
  doc.addStructure(element);
}

/** One paragraph of several stretches; the library carries style and link of one over to the next unless told otherwise. */
function setParts(doc, parts, size, ink, options = {}) {
  const said = parts.filter(({ text }) => text !== "");
  said.forEach(({ text, strong, href }, index) => {
    doc
      .font(strong ? "sans-semibold" : "sans-regular")
      .fontSize(size)
      .fillColor(href ? LINK : ink);
    doc.text(text, { ...options, continued: index < said.length - 1, link: href ?? null, underline: Boolean(href) });
  });
}
