import type { Stance } from "../codebook";
import type { GoldArticle, PredictedArticle } from "./gold";

/** A stance that was read, with how sure the machine was and whether the gold agrees. */
export type JudgedStance = {
  /** 0 to 1. */
  readonly confidence: number;
  /** The gold has this holder with this stance, or accepts it. */
  readonly right: boolean;
  /** The gold has this holder and does not accept that nothing is coded. */
  readonly required: boolean;
};

/** Every stance that was read in the articles, and how many the gold requires in all. */
export type JudgedStances = { readonly judged: readonly JudgedStance[]; readonly required: number };

/** A reading without a confidence counts as sure. */
const SURE = 1;

/** Compares each stance that was read with the gold. */
export function judgeStances(
  gold: readonly GoldArticle[],
  predictions: ReadonlyMap<string, PredictedArticle>,
): JudgedStances {
  let required = 0;
  const judged = gold.flatMap((article) => {
    const wanted = new Map(article.stances.map((want) => [want.country, want]));
    required += article.stances.filter(({ accept }) => !accept.includes("none")).length;
    return (predictions.get(article.name)?.stances ?? []).map(({ country, stance, confidence }) => {
      const want = wanted.get(country);
      return {
        confidence: confidence ?? SURE,
        right: isRight(want, stance),
        required: want !== undefined && !want.accept.includes("none"),
      };
    });
  });
  return { judged, required };
}

/** @returns whether the gold has the holder with this stance, or accepts it */
export function isRight(want: GoldArticle["stances"][number] | undefined, stance: Stance): boolean {
  return want !== undefined && (want.stance === stance || want.accept.includes(stance));
}
