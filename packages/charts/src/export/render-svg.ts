import { inQuotes } from "@standpoint/ui/marks/in-quotes";
import { type FileRequest, svgOf } from "./file-request";
import { render } from "./render";
import type { RenderJobs } from "./render-jobs";
import { RenderRefused } from "./render-refused";
import { sizeOf } from "./size-of";

/** Pixels of the largest picture: 4 bytes each, twice over while it is written. */
const MOST_PIXELS = 40_000_000;
/** From so many pixels on, pictures are made one at a time. */
const LARGE = 12_000_000;

const millions = (pixels: number) => (pixels / 1e6).toFixed(0);

/** @throws RenderRefused where the picture would have too many pixels */
export async function toPng(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = sizeOf(svg);
  const pixels = width * height * scale * scale;
  if (pixels > MOST_PIXELS) {
    throw new RenderRefused("large", { pixels: millions(pixels), most: millions(MOST_PIXELS) });
  }
  return render("png", { svg, scale }, pixels > LARGE);
}

/** @returns one page with the drawing as vectors and its fonts within */
export function toPdf(svg: string, { opened }: FileRequest): Promise<Uint8Array<ArrayBuffer>> {
  const { title, description, source, known: day } = opened;
  return render("pdf", { svg, ...sizeOf(svg), title, description, source, day });
}

/** @returns the drawing, its text live or as outlines of the letters */
export async function svgText(request: FileRequest): Promise<string> {
  const svg = await svgOf(request);
  if (request.view.text === "live") return svg;
  return new TextDecoder().decode(await render("paths", { svg }));
}

/** @returns a text with charts as pages of A4. @throws RenderRefused */
export function toDocumentPdf({
  title,
  subtitle,
  day,
  blocks,
}: RenderJobs["document"]): Promise<Uint8Array<ArrayBuffer>> {
  const quoted = blocks.map((block) => (block.kind === "quote" ? { ...block, text: inQuotes(block.text) } : block));
  return render("document", { title, subtitle, day, blocks: quoted });
}
