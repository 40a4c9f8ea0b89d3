import type { Disagreement } from "./disagreement";
import { type ScoreInput, stem } from "./gold";
import { scoreArticle } from "./score-article";

/** Everything in which the predictions differ from the gold, article by article. */
export function disagreements({ gold, predictions, texts }: ScoreInput): Disagreement[] {
  const byName = new Map(predictions.map((prediction) => [stem(prediction.file), prediction]));
  return gold.flatMap((article) => {
    const found: Disagreement[] = [];
    scoreArticle(article, byName.get(article.name), texts.get(article.name) ?? "", (kind, holder, expected, got) =>
      found.push({ article: article.name, kind, holder, expected, found: got }),
    );
    return found;
  });
}
