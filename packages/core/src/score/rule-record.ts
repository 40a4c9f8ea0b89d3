import type { Trace } from "../codebook";
import type { GoldArticle, PredictedArticle } from "./gold";
import { isRight } from "./judged-stance";

/** How often a rule stood in the trace of a stance that was right, and of one that was not. */
export type RuleRecord = { readonly rule: string; readonly right: number; readonly wrong: number };

/** The record of each rule that spoke for a stance, the one with most wrong readings first. */
export function ruleRecords(
  gold: readonly GoldArticle[],
  predictions: ReadonlyMap<string, PredictedArticle>,
): RuleRecord[] {
  const records = new Map<string, { right: number; wrong: number }>();
  for (const article of gold) {
    const wanted = new Map(article.stances.map((want) => [want.country, want]));
    for (const { country, stance, trace } of predictions.get(article.name)?.stances ?? []) {
      const right = isRight(wanted.get(country), stance);
      for (const rule of rulesIn(trace ?? [])) {
        const record = records.get(rule) ?? { right: 0, wrong: 0 };
        record[right ? "right" : "wrong"]++;
        records.set(rule, record);
      }
    }
  }
  return [...records]
    .map(([rule, record]) => ({ rule, ...record }))
    .sort((a, b) => b.wrong - a.wrong || a.right - b.right || (a.rule < b.rule ? -1 : 1));
}

function rulesIn(trace: Trace): Set<string> {
  return new Set(trace.map(({ cue }) => cue));
}
