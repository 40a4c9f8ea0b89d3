/** The picture beside a pasted link. */
export type PreviewImage = {
  readonly url: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What it says. */
  readonly alt: string;
};

/** What a program shows of a page whose address was pasted. */
export type Preview = {
  /** The whole address of the page. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly image: PreviewImage | null;
};

/** Width and height of the cards that are drawn for a preview, pixels: what the readers of Open Graph crop to, 1.91 to 1. */
export const CARD = { width: 1200, height: 628 } as const;

/** @returns pixels that a card of this width is high */
export const cardHeight = (width: number) => Math.round((CARD.height * width) / CARD.width);

/** @returns the tags of the Open Graph protocol, and those by which a preview gets a large picture */
export function previewTags({ url, title, description, image }: Preview): readonly (readonly [string, string])[] {
  return [
    ["og:type", "website"],
    ["og:site_name", "Standpoint"],
    ["og:url", url],
    ["og:title", title],
    ["og:description", description],
    ...(image ? imageTags(image) : []),
  ];
}

const imageTags = ({ url, width, height, alt }: PreviewImage) =>
  [
    ["og:image", url],
    ["og:image:type", "image/png"],
    ["og:image:width", String(width)],
    ["og:image:height", String(height)],
    ["og:image:alt", alt],
    ["twitter:card", "summary_large_image"],
  ] as const;

/** Tags of the first protocol are told by `property`, the others by `name`. */
export const tagKind = (tag: string): "property" | "name" => (tag.startsWith("og:") ? "property" : "name");
