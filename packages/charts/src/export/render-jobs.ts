import type { Cell } from "../chart";

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
  readonly paths: { readonly svg: string };
  readonly xlsx: {
    /** What stands on the second sheet, a line a pair. */
    readonly about: readonly (readonly [string, string])[];
    readonly day: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly Cell[])[];
  };
};
