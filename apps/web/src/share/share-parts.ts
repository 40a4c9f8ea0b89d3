/** A text to be copied. */
export type Copyable = { readonly label: string; readonly text: string; readonly hint?: string };
/** A file to be taken. */
export type Download = { readonly label: string; readonly href: string };

/** One way to take a chart along. */
export type SharePart = {
  readonly id: "web" | "image" | "document" | "data" | "cite";
  readonly name: string;
  readonly intro: string;
  readonly copyables: readonly Copyable[];
  readonly downloads: readonly Download[];
};

/** The widths on offer, CSS px, and what they are for. */
export const SHARE_WIDTHS = [
  [360, "Phone or side column"],
  [760, "Text column"],
  [1100, "Whole width"],
] as const;
