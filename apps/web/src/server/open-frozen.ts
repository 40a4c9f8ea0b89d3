import "server-only";
import {
  CHARTS,
  type FrozenContent,
  type Opened,
  type Publication,
  reopenContent,
  sizeOf,
  viewOf,
} from "@standpoint/charts";
import type { View } from "@standpoint/charts/params";
import { type FrozenView, frozenFile } from "@standpoint/db";
import { env } from "../env";
import { firstSentence } from "../share/first-sentence";
import { frameSize, type Size } from "../share/frame-size";
import type { PreviewImage } from "../share/preview-tags";
import { database } from "./database";
import { CAPTION_RATIO } from "./embed-page";

/** A frozen view, ready to be shown. */
export type OpenedFrozen = {
  readonly publication: Publication;
  readonly opened: Opened;
  readonly view: View;
  readonly svg: string;
  readonly pictureSize: Size;
  /** Of the frame around its embed. */
  readonly size: Size;
  /** Whole addresses: of its page, of its embed. */
  readonly address: string;
  readonly embed: string;
  readonly image: PreviewImage;
};

/** A PNG says its width and height in whole pixels right behind its signature. */
function pngSize(bytes: Uint8Array): Size {
  const data = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: data.getUint32(16), height: data.getUint32(20) };
}

/** Opens what was stored, without asking for any row that the database holds now. @throws Error where its files are gone */
export async function openFrozen({ hash, chart }: FrozenView, content: string): Promise<OpenedFrozen> {
  const db = await database();
  const [svgFile, png] = await Promise.all([frozenFile(db, hash, "svg"), frozenFile(db, hash, "png")]);
  const publication = CHARTS.get(chart);
  if (!svgFile || !png || !publication) throw new Error(`the frozen view ${hash} has no files`);
  const parts = JSON.parse(content) as FrozenContent;
  const opened = reopenContent(publication, parts);
  const svg = Buffer.from(svgFile.bytes).toString("utf8");
  const address = `${env.origin}/frozen/${hash}`;
  const pictureSize = sizeOf(svg);
  return {
    publication,
    opened,
    view: viewOf(parts.parameters),
    svg,
    pictureSize,
    size: frameSize(pictureSize, CAPTION_RATIO),
    address,
    embed: `${address}/embed/${chart}`,
    image: { url: `${address}/${chart}.png`, ...pngSize(png.bytes), alt: firstSentence(opened.description) },
  };
}
