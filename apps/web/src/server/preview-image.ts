import { toSearch, type View } from "@standpoint/charts/params";
import { env } from "../env";
import type { Size } from "../share/frame-size";
import { CARD, cardHeight, type PreviewImage } from "../share/preview-tags";

/** Pixels that a card is wide at least: narrower, nothing on it can be told. */
const NARROWEST = 200;

/**
 * @param most the box that it must fit into
 * @returns the card of a chart in the state that the view says, under its own address; null where the box is too small
 */
export function previewImage(chart: string, view: View, alt: string, most: Partial<Size> = {}): PreviewImage | null {
  const ofHeight = most.height === undefined ? CARD.width : Math.floor((most.height * CARD.width) / CARD.height);
  const width = Math.min(CARD.width, most.width ?? CARD.width, ofHeight);
  if (width < NARROWEST) return null;
  const shown = { ...view, proposal: null, q: "", scale: 1, title: "on", text: "live" } as const;
  const search = toSearch({ ...shown, width: width === CARD.width ? null : width });
  return { url: `${env.origin}/og/${chart}.png${search}`, width, height: cardHeight(width), alt };
}
