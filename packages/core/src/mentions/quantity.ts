/** A number in a sentence, with its bounds. */
export type Quantity = {
  /** First token of the number with its bound, and the token after the last. */
  readonly from: number;
  readonly to: number;
  /** First token of the number itself. */
  readonly number: number;
  /** Both alike for a plain number; null for a side that is left open. */
  readonly min: number | null;
  readonly max: number | null;
  /** Written as a bare four-digit number: may be a year. */
  readonly yearLike: boolean;
  /** An adjective of the whole behind it: "30-tysięczny kontyngent". */
  readonly adjectival: boolean;
};

/** A number as it is written, before its bounds are read. */
export type WrittenNumber = {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly yearLike: boolean;
  /** What a scale word or letter multiplied it by; 1 without one. */
  readonly scale: number;
  /** In digits, at least its first part. */
  readonly digits: boolean;
};
