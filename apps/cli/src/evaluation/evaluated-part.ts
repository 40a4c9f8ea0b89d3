import type { Source } from "@standpoint/core";
import type { PredictedArticle, ScoreInput, ScoreReport } from "@standpoint/core/score";

/** A gold set that the extractor was held against. */
export type EvaluatedPart = ScoreInput & {
  /** What was measured, for example "data/briefs, dev part". */
  readonly name: string;
  /** What one item of it is: an article, or a coded sentence. */
  readonly item: "article" | "sentence";
  readonly report: ScoreReport;
  /** What was read, under the gold's name. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Held back: totals may be shown, texts may not. */
  readonly heldBack: boolean;
};

/** A prediction with the stances that are at least so sure. */
export function keepSure(prediction: PredictedArticle, minConfidence: number): PredictedArticle {
  const stances = prediction.stances.filter(({ confidence }) => confidence >= minConfidence);
  return { ...prediction, stances };
}
