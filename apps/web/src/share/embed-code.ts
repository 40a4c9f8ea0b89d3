import type { Size } from "./frame-size";

export type Framed = {
  /** The whole address of the embed. */
  readonly src: string;
  readonly title: string;
  readonly size: Size;
};

const attribute = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign as "&" | "<" | ">" | '"'],
  );

/**
 * A frame for a page of somebody else: as wide as its place up to the drawn width, and as high as its picture needs, by
 * aspect ratio alone. `width` and `height` stand for programs that know no style.
 */
export function frameCode({ src, title, size: { width, height } }: Framed): string {
  const style = `width:100%;max-width:${width}px;height:auto;aspect-ratio:${width}/${height};border:0`;
  return `<iframe src="${attribute(src)}" title="${attribute(title)}" width="${width}" height="${height}" style="${style}" loading="lazy" allow="web-share; clipboard-write"></iframe>`;
}

/** One line: a script that puts in the interactive chart and gives it its height, and the static one where scripts are off. */
export function scriptCode(origin: string, live: string, still: Framed): string {
  const { width, height } = still.size;
  const data = `data-src="${attribute(live)}" data-title="${attribute(still.title)}" data-ratio="${width}/${height}"`;
  return `<script async src="${attribute(origin)}/embed/loader.js" ${data}></script><noscript>${frameCode(still)}</noscript>`;
}

/** A picture by its address, for pages that take no frames. */
export function imageCode(src: string, alt: string, { width, height }: Size): string {
  return `<img src="${attribute(src)}" alt="${attribute(alt)}" width="${width}" height="${height}" style="max-width:100%;height:auto">`;
}
