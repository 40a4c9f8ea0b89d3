import { type PredictedArticle, stem } from "./gold";

/** Predictions under the names of their articles. */
export function byArticle(predictions: readonly PredictedArticle[]): Map<string, PredictedArticle> {
  return new Map(predictions.map((prediction) => [stem(prediction.file), prediction]));
}
