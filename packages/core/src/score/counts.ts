/** Found and right, found and wrong, not found. */
export type Tally = { tp: number; fp: number; fn: number };

export const TALLIES = ["coded", "stance", "condition", "contribution", "force", "proposal"] as const;
export type TallyName = (typeof TALLIES)[number];

export const TOTALS = [
  "articles",
  "missing",
  "flips",
  "trapped",
  "noStance",
  "forceTrapped",
  "forceByRight",
  "forceByOf",
  "languageRight",
  "languageOf",
  "ungrounded",
  "evidence",
] as const;
export type TotalName = (typeof TOTALS)[number];

/** Everything that is counted, for an article or added up over many. */
export type Counts = Record<TallyName, Tally> & Record<TotalName, number>;

/** Counts at zero. */
export function noCounts(): Counts {
  const tallies = Object.fromEntries(TALLIES.map((name) => [name, { tp: 0, fp: 0, fn: 0 }]));
  return { ...tallies, ...Object.fromEntries(TOTALS.map((name) => [name, 0])) } as Counts;
}

/** Adds one article's counts to a sum, in place. */
export function add(sum: Counts, counts: Counts): void {
  for (const name of TALLIES) {
    sum[name].tp += counts[name].tp;
    sum[name].fp += counts[name].fp;
    sum[name].fn += counts[name].fn;
  }
  for (const name of TOTALS) sum[name] += counts[name];
}

/** Precision, recall and their harmonic mean; 0 where nothing was to be divided by. */
export type Rates = Readonly<Tally> & { readonly precision: number; readonly recall: number; readonly f1: number };

/** Rates of a tally. */
export function ratesOf({ tp, fp, fn }: Tally): Rates {
  const precision = ratio(tp, tp + fp);
  const recall = ratio(tp, tp + fn);
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall), tp, fp, fn };
}

/** a ÷ b, and 0 where b is 0. */
export function ratio(a: number, b: number): number {
  return b ? a / b : 0;
}
