/** A stretch of tokens from one sentence end to the next. */
export type Sentence = {
  readonly index: number;
  /** First token, and the token after the last. */
  readonly from: number;
  readonly to: number;
  /** Counted from 0; a line break or an empty line begins a new one. */
  readonly paragraph: number;
  /** Page noise (captions' credits, "READ MORE"): read by no later stage. */
  readonly masked: boolean;
  /** The sentence begins inside a quotation that an earlier one opened. */
  readonly insideQuote: boolean;
};
