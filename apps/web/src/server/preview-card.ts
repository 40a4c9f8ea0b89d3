import { type Opened, sizeOf, toSvg } from "@standpoint/charts";
import { type TextBlock, textBlock } from "@standpoint/ui/marks/wrap-text";
import type { Theme } from "@standpoint/ui/theme";
import { firstSentence } from "../share/first-sentence";
import { CARD } from "../share/preview-tags";
import { escapeHtml } from "./in-words";

/** Pixels between the card's edge and what stands on it. */
const MARGIN = 40;
/** CSS px that a chart is drawn wide before it is scaled into its place. */
const DRAWN = 600;
/** Part of the card's width that words have beside a picture. */
const WORDS = 0.42;
/** A picture more than so many times as wide as high stands under the words. */
const WIDE = 1.5;
/** Of a picture more than so many times as high as wide the beginning is shown: whole, nothing on it could be read. */
const TALL = 1.3;

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Set as large as it may be for what its place holds. */
function fitted(text: string, box: Box): TextBlock {
  const sizes = [52, 44, 38, 32, 27].map((size) =>
    textBlock(text, box, { size, face: "serif-semibold", leading: 1.2 }),
  );
  return sizes.find(({ bottom }) => bottom <= box.y + box.height) ?? (sizes.at(-1) as TextBlock);
}

function lines({ lines, size }: TextBlock, family: string, weight: number, fill: string): string {
  const type = `font-family="${escapeHtml(family)}" font-size="${size}" font-weight="${weight}" fill="${fill}"`;
  return lines.map(({ text, x, y }) => `<text x="${x}" y="${y}" ${type}>${escapeHtml(text)}</text>`).join("");
}

/** The drawing or its beginning, as large as its place allows, in its middle. */
function placed(svg: string, { x, y, width, height }: Box): string {
  const drawn = sizeOf(svg);
  const shown = { width: drawn.width, height: Math.min(drawn.height, drawn.width * TALL) };
  const scale = Math.min(width / shown.width, height / shown.height);
  const [across, down] = [shown.width * scale, shown.height * scale];
  const at = `x="${x + (width - across) / 2}" y="${y + (height - down) / 2}" width="${across}" height="${down}"`;
  const box = `viewBox="0 0 ${shown.width} ${shown.height}"`;
  return svg.replace(/ width="[\d.]+" height="[\d.]+" viewBox="[^"]*"/, ` ${at} ${box}`);
}

/** Words left of a picture that is about as high as wide, above one that is wide. */
function places(svg: string): { words: Box; picture: Box } {
  const { width, height } = sizeOf(svg);
  const inner = { x: MARGIN, y: MARGIN, width: CARD.width - 2 * MARGIN, height: CARD.height - 2 * MARGIN };
  if (width / height > WIDE) {
    const top = 130;
    return {
      words: { ...inner, height: top },
      picture: { ...inner, y: MARGIN + top, height: inner.height - top },
    };
  }
  const left = Math.round(CARD.width * WORDS);
  return {
    words: { ...inner, width: left - MARGIN },
    picture: { ...inner, x: left + MARGIN, width: inner.width - left },
  };
}

/** @returns a card of a fixed size with what the chart says in a sentence and the chart itself, as SVG */
export async function previewCard(opened: Pick<Opened, "draw" | "description">, theme: Theme): Promise<string> {
  const svg = await toSvg(opened.draw({ width: DRAWN, theme, origin: "", title: false }));
  const { words, picture } = places(svg);
  const name = textBlock("Standpoint", words, { size: 24, face: "serif-semibold" });
  const room = { ...words, y: name.bottom + 6, height: words.y + words.height - name.bottom - 6 };
  const said = fitted(firstSentence(opened.description), room);
  const { serif } = theme.fonts;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${theme.paper}"/>`,
    lines(name, serif, 600, theme.quiet),
    lines(said, serif, 600, theme.ink),
    placed(svg, picture),
    "</svg>",
  ].join("");
}
