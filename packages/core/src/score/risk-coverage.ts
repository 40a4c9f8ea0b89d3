import { add, noCounts, ratesOf, ratio } from "./counts";
import { type GoldArticle, type PredictedArticle, stem } from "./gold";
import { scoreArticle } from "./score-article";

/** What remains right when stances below a confidence are left out. */
export type RiskCoverageRow = {
  readonly threshold: number;
  /** Share of all predicted stances that are kept. */
  readonly coverage: number;
  /** Of (holder, stance) pairs among those kept. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
};

const THRESHOLDS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Precision, recall and coverage of stances by confidence threshold. */
export function riskCoverage(
  gold: readonly GoldArticle[],
  predictions: ReadonlyMap<string, PredictedArticle>,
): RiskCoverageRow[] {
  const all = gold.reduce((n, article) => n + (predictions.get(article.name)?.stances.length ?? 0), 0);
  return THRESHOLDS.map((threshold) => {
    const sum = noCounts();
    let kept = 0;
    for (const article of gold) {
      const confident = above(predictions.get(article.name), threshold);
      kept += confident?.stances.length ?? 0;
      add(sum, scoreArticle(article, confident, ""));
    }
    const { precision, recall, f1 } = ratesOf(sum.stance);
    return { threshold, coverage: ratio(kept, all), precision, recall, f1 };
  });
}

function above(prediction: PredictedArticle | undefined, threshold: number): PredictedArticle | undefined {
  if (!prediction) return undefined;
  const stances = prediction.stances.filter(({ confidence }) => (confidence ?? 1) >= threshold);
  return { ...prediction, stances, forceSizes: [], proposals: [] };
}

/** Predictions under the names of their articles. */
export function byArticle(predictions: readonly PredictedArticle[]): Map<string, PredictedArticle> {
  return new Map(predictions.map((prediction) => [stem(prediction.file), prediction]));
}
