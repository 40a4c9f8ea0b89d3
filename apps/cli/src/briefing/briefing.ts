/** A stretch of words, as every format can set it. */
export type Part = { readonly text: string; readonly strong?: true; readonly href?: string };

/** A chart as SVG, with what stands for it where it cannot be seen. */
export type Drawing = {
  /** The word in addresses; a country's chart has its code behind it. */
  readonly name: string;
  readonly title: string;
  readonly svg: string;
  /** CSS px, both. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** The same drawing on the site. */
  readonly address: string;
};

export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly parts: readonly Part[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Part[])[] }
  | { readonly kind: "chart"; readonly drawing: Drawing }
  | { readonly kind: "quote"; readonly text: string; readonly language: string; readonly parts: readonly Part[] };

/** A report before it is written in a format. */
export type Briefing = {
  readonly title: string;
  readonly subtitle: string;
  /** The day the files say they were made on: what could be known then. */
  readonly day: string;
  readonly blocks: readonly Block[];
};
