import type { Cell } from "../chart";

/** A stretch of words of a text with charts. */
type DocumentPart = { readonly text: string; readonly strong?: true; readonly href?: string };

type DocumentBlock =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly parts: readonly DocumentPart[] }
  | { readonly kind: "list"; readonly items: readonly (readonly DocumentPart[])[] }
  | { readonly kind: "quote"; readonly text: string; readonly parts: readonly DocumentPart[] }
  | {
      readonly kind: "chart";
      /** CSS px, both. */
      readonly drawing: { readonly svg: string; readonly width: number; readonly height: number; readonly alt: string };
    };

/** What each renderer in `renderer/` wants to know. */
export type RenderJobs = {
  /** `scale` device pixels for each CSS px. */
  readonly png: { readonly svg: string; readonly scale: number };
  readonly pdf: {
    readonly svg: string;
    /** CSS px, both. */
    readonly width: number;
    readonly height: number;
    readonly title: string;
    readonly description: string;
    readonly source: string;
    /** The day the file says it was made on, `YYYY-MM-DD`. */
    readonly day: string;
  };
  readonly document: {
    readonly title: string;
    readonly subtitle: string;
    /** The day the file says it was made on, `YYYY-MM-DD`. */
    readonly day: string;
    readonly blocks: readonly DocumentBlock[];
  };
  readonly paths: { readonly svg: string };
  readonly xlsx: {
    /** What stands on the second sheet, a line a pair. */
    readonly about: readonly (readonly [string, string])[];
    readonly day: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly Cell[])[];
  };
};
