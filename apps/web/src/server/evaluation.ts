import type { EvaluationFigures, PartFigures } from "@standpoint/core/score";
import figures from "../../../../data/evaluation.json";

/** What was measured of the extractor that wrote the readings: docs/evaluation-json.md. Part of the build. */
export const evaluation: EvaluationFigures = figures;

/** The figures on whole articles, which are what the site is made of. */
export const onArticles: PartFigures | undefined = evaluation.parts.find(({ item }) => item === "article");

/** @returns of 100 stances that are read in articles, how many are right; null where that was not measured */
export function rightOfHundred(): number | null {
  const stance = onArticles?.languages.find(({ language }) => language === "all")?.kinds.stance;
  return stance ? Math.round(100 * stance.precision.value) : null;
}
