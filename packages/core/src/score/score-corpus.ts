import { bootstrap, type Interval } from "./bootstrap";
import { byArticle } from "./by-article";
import { type Calibration, calibration } from "./calibration";
import { add, type Counts, noCounts, type Rates, ratesOf, ratio, TALLIES, type TallyName } from "./counts";
import type { GoldArticle, PredictedArticle, ScoreInput } from "./gold";
import { judgeStances } from "./judged-stance";
import { type PrecisionAtRecall, precisionAtRecall, type RiskCoverageRow, riskCoverage } from "./risk-coverage";
import { scoreArticle } from "./score-article";

/** The measures that have an interval. */
export type MeasureName = `${TallyName}${"Precision" | "Recall" | "F1"}` | "flipRate" | "namedButCodedRate" | "forceBy";

/** The figures of one language, or of all. */
export type GroupScore = Readonly<Record<TallyName, Rates>> & {
  readonly articles: number;
  /** Articles without a prediction. */
  readonly missing: number;
  /** For taken as against, or against as for. */
  readonly flips: number;
  /** Stances of holders that the gold names as having none. */
  readonly trapped: number;
  readonly forceTrapped: number;
  /** Share of the right force sizes whose kind, country and source are right too. */
  readonly forceBy: number;
  readonly language: number;
  /** Evidence that is not in the text, of `evidence` in all. */
  readonly ungrounded: number;
  readonly evidence: number;
  /** `trapped` ÷ all holders that the gold names as having no stance. */
  readonly namedButCodedRate: number;
  /** `flips` ÷ all coded stances, right and spurious. */
  readonly flipRate: number;
  readonly intervals: Readonly<Record<MeasureName, Interval>>;
  /** Whether the confidence of stances says how often such a one is right. */
  readonly calibration: Calibration;
  readonly riskCoverage: readonly RiskCoverageRow[];
  readonly precisionAtRecall: readonly PrecisionAtRecall[];
};

/** `all` and each language of the gold, in the order of the gold. */
export type ScoreReport = Readonly<Record<string, GroupScore>>;

/** Scores a gold set: over all and by language, each figure with its 95 % interval. */
export function scoreCorpus({ gold, predictions, texts }: ScoreInput): ScoreReport {
  const found = byArticle(predictions);
  const scored = gold.map((article) => ({
    article,
    counts: scoreArticle(article, found.get(article.name), texts.get(article.name) ?? ""),
  }));
  const languages = [...new Set(gold.map((article) => article.language))];
  return Object.fromEntries(
    ["all", ...languages].map((group) => {
      const members = group === "all" ? scored : scored.filter(({ article }) => article.language === group);
      return [group, groupScore(members, found)];
    }),
  );
}

type Scored = { readonly article: GoldArticle; readonly counts: Counts };

function groupScore(scored: readonly Scored[], found: ReadonlyMap<string, PredictedArticle>): GroupScore {
  const articles = scored.map(({ counts }) => counts);
  const sum = noCounts();
  for (const counts of articles) add(sum, counts);
  const rates = Object.fromEntries(TALLIES.map((name) => [name, ratesOf(sum[name])])) as Record<TallyName, Rates>;
  const { forceBy, flipRate, namedButCodedRate } = measures(sum);
  const stances = judgeStances(
    scored.map(({ article }) => article),
    found,
  );
  return {
    articles: sum.articles,
    missing: sum.missing,
    ...rates,
    flips: sum.flips,
    trapped: sum.trapped,
    forceTrapped: sum.forceTrapped,
    forceBy,
    language: ratio(sum.languageRight, sum.languageOf),
    ungrounded: sum.ungrounded,
    evidence: sum.evidence,
    namedButCodedRate,
    flipRate,
    intervals: bootstrap(articles, measures),
    calibration: calibration(stances.judged),
    riskCoverage: riskCoverage(stances),
    precisionAtRecall: precisionAtRecall(stances),
  };
}

function measures(sum: Counts): Record<MeasureName, number> {
  const rates = TALLIES.flatMap((name) => {
    const { precision, recall, f1 } = ratesOf(sum[name]);
    return [
      [`${name}Precision`, precision],
      [`${name}Recall`, recall],
      [`${name}F1`, f1],
    ];
  });
  return {
    ...Object.fromEntries(rates),
    flipRate: ratio(sum.flips, sum.coded.tp + sum.coded.fp),
    namedButCodedRate: ratio(sum.trapped, sum.noStance),
    forceBy: ratio(sum.forceByRight, sum.forceByOf),
  } as Record<MeasureName, number>;
}
