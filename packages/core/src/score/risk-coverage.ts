import { ratesOf, ratio } from "./counts";
import type { JudgedStances } from "./judged-stance";

/** What remains right when stances below a confidence are left out. */
export type RiskCoverageRow = {
  readonly threshold: number;
  /** How many stances are kept. */
  readonly kept: number;
  /** Share of all predicted stances that are kept. */
  readonly coverage: number;
  /** Of (holder, stance) pairs among those kept. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
};

const THRESHOLDS = Array.from({ length: 20 }, (_, step) => step / 20);

/** Precision, recall and coverage of stances as the least confidence rises from 0 to 0.95. */
export function riskCoverage(stances: JudgedStances): RiskCoverageRow[] {
  return THRESHOLDS.map((threshold) => rowAt(stances, threshold));
}

/** Precision where only as many stances are kept as a recall needs; null where even all do not reach it. */
export type PrecisionAtRecall = { readonly recall: number; readonly at: RiskCoverageRow | null };

/** The recalls that a careful user of the data may choose between. */
const RECALLS = [0.55, 0.65] as const;

/**
 * Precision at the highest threshold that still reaches a recall: what `--min-confidence` gives at that setting. Not the
 * best precision at or above that recall, which would be picked after the fact.
 */
export function precisionAtRecall(stances: JudgedStances): PrecisionAtRecall[] {
  const thresholds = [0, ...new Set(stances.judged.map(({ confidence }) => confidence))].sort((a, b) => b - a);
  return RECALLS.map((recall) => {
    const threshold = thresholds.find((one) => rowAt(stances, one).recall >= recall);
    return { recall, at: threshold === undefined ? null : rowAt(stances, threshold) };
  });
}

function rowAt({ judged, required }: JudgedStances, threshold: number): RiskCoverageRow {
  const kept = judged.filter(({ confidence }) => confidence >= threshold);
  const tp = kept.filter(({ right }) => right).length;
  const met = kept.filter((one) => one.right && one.required).length;
  const { precision, recall, f1 } = ratesOf({ tp, fp: kept.length - tp, fn: required - met });
  return { threshold, kept: kept.length, coverage: ratio(kept.length, judged.length), precision, recall, f1 };
}
