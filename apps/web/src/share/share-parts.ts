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

/** Whether what is shared follows the data or was frozen. `hash` is of the frozen version, null where there is none yet. */
export type Version =
  | { readonly shown: "live"; readonly hash: string; readonly day: string }
  | { readonly shown: "live"; readonly hash: null /** Why it cannot be frozen. */; readonly refusal: string | null }
  | {
      readonly shown: "frozen";
      readonly hash: string;
      /** The day it was frozen. */
      readonly day: string;
      /** Whole, of the frozen version. */
      readonly address: string;
      /** Its size, CSS px, and colours. */
      readonly width: number;
      readonly theme: "light" | "dark" | "print";
    };

/** The widths on offer, CSS px, and what they are for. */
export const SHARE_WIDTHS = [
  [360, "shareWidth.phone"],
  [760, "shareWidth.column"],
  [1100, "shareWidth.whole"],
] as const;
