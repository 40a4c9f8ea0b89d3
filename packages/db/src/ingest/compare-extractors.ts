const collator = new Intl.Collator("en", { numeric: true });

/** Orders versions of the extractor, `0.9.0` before `0.10.0`. @returns a positive number when `a` is the newer. */
export function compareExtractors(a: string, b: string): number {
  return collator.compare(a, b);
}
