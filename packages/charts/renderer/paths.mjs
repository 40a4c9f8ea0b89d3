import { openSync } from "fontkit";
import { cutOf, FONT_FILES } from "./fonts.mjs";

const fonts = new Map();

function fontOf(cut) {
  if (!fonts.has(cut)) fonts.set(cut, openSync(FONT_FILES[cut]));
  return fonts.get(cut);
}

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"' };
const decoded = (text) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex || decimal ? String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10)) : (ENTITIES[name] ?? whole),
  );
const attributesOf = (tag) =>
  Object.fromEntries([...tag.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));

/** What moves a text otherwise than along its line is drawn by none of our charts; a new one must not go unnoticed. */
const UNKNOWN = [
  "textLength",
  "letter-spacing",
  "word-spacing",
  "rotate",
  "dominant-baseline",
  "writing-mode",
  "style",
];

/** The stretches of a `<text>`: its own words, and each `<tspan>` with what it sets anew. */
function runsOf(inner, base) {
  const runs = [];
  for (const [, tag, inside, plain] of inner.matchAll(/<tspan\b([^>]*)>([^<]*)<\/tspan>|([^<]+)/g)) {
    const own = attributesOf(tag ?? "");
    const { x: _x, y: _y, dx: _dx, dy: _dy, ...inherited } = base;
    runs.push({ given: own, set: { ...inherited, ...own }, text: decoded(inside ?? plain ?? "") });
  }
  return runs;
}

function glyphPath(run, x, y, size) {
  const scale = size / run.font.unitsPerEm;
  let pen = x;
  let path = "";
  run.layout.glyphs.forEach((glyph, index) => {
    const { xAdvance, xOffset, yOffset } = run.layout.positions[index];
    path += glyph.path
      .scale(scale, -scale)
      .translate(pen + xOffset * scale, y - yOffset * scale)
      .toSVG();
    pen += xAdvance * scale;
  });
  return path;
}

/** Runs set from the same `x` are anchored together, as SVG says. */
function chunksOf(runs) {
  const chunks = [];
  for (const run of runs) {
    if (chunks.length === 0 || run.given.x !== undefined || run.given.y !== undefined) chunks.push([]);
    chunks.at(-1).push(run);
  }
  return chunks;
}

function drawChunk(chunk, start) {
  const anchor = chunk[0].set["text-anchor"];
  const width = chunk.reduce((sum, { dx, advance }) => sum + dx + advance, 0);
  let x = start.x - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
  let y = start.y;
  const drawn = chunk.map((run) => {
    x += run.dx;
    y += Number(run.given.dy ?? 0);
    const d = glyphPath(run, x, y, run.size);
    x += run.advance;
    const { fill = "#000", opacity } = run.set;
    return d === "" ? "" : `<path fill="${fill}"${opacity === undefined ? "" : ` opacity="${opacity}"`} d="${d}"/>`;
  });
  return { drawn: drawn.join(""), x, y };
}

function measured({ given, set, text }) {
  const font = fontOf(
    cutOf(set["font-family"], Number(set["font-weight"] ?? 400) >= 600 || set["font-weight"] === "bold"),
  );
  const layout = font.layout(text);
  const size = Number.parseFloat(set["font-size"] ?? "16");
  return {
    given,
    set,
    font,
    layout,
    size,
    dx: Number(given.dx ?? 0),
    advance: (layout.advanceWidth * size) / font.unitsPerEm,
  };
}

function outline(tag, inner) {
  const base = attributesOf(tag);
  const unknown = UNKNOWN.find((name) => name in base || new RegExp(`<tspan[^>]* ${name}=`).test(inner));
  if (unknown) throw new Error(`text with ${unknown} has no outline yet`);
  let at = { x: Number(base.x ?? 0) + Number(base.dx ?? 0), y: Number(base.y ?? 0) + Number(base.dy ?? 0) };
  let drawn = "";
  for (const chunk of chunksOf(runsOf(inner, base).map(measured))) {
    const { x, y } = chunk[0].given;
    const next = drawChunk(chunk, { x: x === undefined ? at.x : Number(x), y: y === undefined ? at.y : Number(y) });
    drawn += next.drawn;
    at = next;
  }
  const kept = ["class", "transform", "pointer-events"].flatMap((name) =>
    base[name] === undefined ? [] : [` ${name}="${base[name]}"`],
  );
  return `<g${kept.join("")} aria-hidden="true">${drawn}</g>`;
}

/**
 * Every `<text>` of one of our drawings as the outline of its letters, for programs that lack the fonts. Links, names
 * and the text alternative stay.
 * @param {{ svg: string }} job @returns {Uint8Array} UTF-8
 */
export function render({ svg }) {
  return Buffer.from(
    svg.replace(/<text\b([^>]*)>(.*?)<\/text>/gs, (_, tag, inner) => outline(tag, inner)),
    "utf8",
  );
}
