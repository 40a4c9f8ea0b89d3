import type { Source } from "../source/source";

/** An article made ready for reading. `source.text` is never altered: `plain` is what the stages read. */
export type Document = {
  readonly source: Source;
  readonly language: string;
  /** The body with quotes, dashes and spaces in one form and composed letters (NFC). */
  readonly plain: string;
  /** From an offset in `plain` to one in the body; null where both agree. Holds one more entry than `plain`. */
  readonly map: Int32Array | null;
};
