/** A stretch of the article's body, in UTF-16 units: `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number };

/** A span with its words. Made in one place only (document/quote.ts), so that `quote` is verbatim by construction. */
export type Evidence = Span & { readonly quote: string };

/** Why the machine read it so: what was found, in the reader's reach. */
export type Trace = readonly {
  /** Who was found and by which step, for example "official: Emmanuel Macron". */
  readonly mention: string;
  /** The id of the cue row that spoke, for example `nl/declines/geen-eigen-troepen`. */
  readonly cue: string;
  /** What changed the cue's sense: negated, modal, asked, denied … */
  readonly modifiers: readonly string[];
  /** The frame that bound it to the question: `target`, `inherited`, `headline` … */
  readonly frame: string;
}[];
