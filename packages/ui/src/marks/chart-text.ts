import type { Theme } from "../theme";
import { type TextBlock, textBlock } from "./wrap-text";

/** The words around a picture, set: title and subtitle above, notes below. */
export type ChartHeading = { readonly title: TextBlock | null; readonly subtitle: TextBlock; readonly bottom: number };

/** Lines longer than this many px are hard to read. */
const MEASURE = 760;

/** Space between the drawing and its edge: a page has its own margin, a file needs one. */
export function paddingOf(width: number, theme: Theme): number {
  if (theme.name === "css") return 2;
  return width < 480 ? 14 : width < 1000 ? 20 : 28;
}

/** @returns title and subtitle set from the top, or an empty heading where `shown` is false */
export function heading(
  words: { readonly title: string; readonly subtitle: string },
  box: { readonly x: number; readonly y: number; readonly width: number },
  shown: boolean,
): ChartHeading {
  if (!shown) return { title: null, subtitle: textBlock("", box, { size: 13, face: "sans-regular" }), bottom: box.y };
  const narrow = box.width < 480;
  const title = textBlock(words.title, box, {
    size: narrow ? 21 : box.width < 1000 ? 24 : 27,
    face: "serif-semibold",
    leading: 1.2,
  });
  const subtitle = textBlock(
    words.subtitle,
    { x: box.x, y: title.bottom + 4, width: Math.min(box.width, MEASURE) },
    { size: narrow ? 14 : 15, face: "sans-regular", leading: 1.35 },
  );
  return { title, subtitle, bottom: subtitle.bottom + 10 };
}

/** @returns the notes below a picture, each a paragraph, set in small type */
export function notes(texts: readonly string[], box: { x: number; y: number; width: number }): TextBlock[] {
  const blocks: TextBlock[] = [];
  let y = box.y;
  for (const text of texts) {
    const block = textBlock(
      text,
      { x: box.x, y, width: Math.min(box.width, MEASURE) },
      { size: 12, face: "sans-regular", leading: 1.4 },
    );
    blocks.push(block);
    y = block.bottom + 3;
  }
  return blocks;
}
