/** One point at which an extraction and its gold differ. */
export type Disagreement = {
  readonly article: string;
  readonly kind:
    | "missing"
    | "stance missed"
    | "stance wrong"
    | "stance spurious"
    | "force missed"
    | "force spurious"
    | "force attribution"
    | "proposal missed"
    | "proposal spurious"
    | "ungrounded";
  /** Who or what it is about, for example "FRA supports coded as open". */
  readonly about: string;
  /** The gold's evidence for what was missed, the machine's for what it found. */
  readonly quote: string;
};
