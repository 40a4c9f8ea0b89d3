import { STANCES, type Stance } from "../codebook";
import type { GoldArticle, PredictedArticle } from "./gold";

/** A stance, or that none is coded. */
export type Coded = Stance | "none";
export const CODED: readonly Coded[] = [...STANCES, "none"];

/** How often the gold's stance (first key) was read as which (second key). A stance the gold accepts counts as its own. */
export type Confusion = Readonly<Record<Coded, Readonly<Record<Coded, number>>>>;

/** What was read as what, over all holders that either side codes. */
export function confusion(gold: readonly GoldArticle[], predictions: ReadonlyMap<string, PredictedArticle>): Confusion {
  const table = Object.fromEntries(
    CODED.map((want) => [want, Object.fromEntries(CODED.map((got) => [got, 0]))]),
  ) as Record<Coded, Record<Coded, number>>;
  for (const article of gold) {
    const left = new Map((predictions.get(article.name)?.stances ?? []).map((one) => [one.country, one.stance]));
    for (const { country, stance, accept } of article.stances) {
      const got: Coded = left.get(country) ?? "none";
      left.delete(country);
      table[stance][accept.includes(got) ? stance : got]++;
    }
    for (const got of left.values()) table.none[got]++;
  }
  return table;
}
