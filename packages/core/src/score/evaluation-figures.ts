import type { Interval } from "./bootstrap";
import type { Calibration } from "./calibration";
import type { TallyName } from "./counts";
import type { PrecisionAtRecall, RiskCoverageRow } from "./risk-coverage";
import type { GroupScore, ScoreReport } from "./score-corpus";

/** A rate with its 95 % interval. */
export type Estimate = { readonly value: number; readonly low: number; readonly high: number };

export type KindFigures = {
  readonly precision: Estimate;
  readonly recall: Estimate;
  readonly f1: Estimate;
  readonly right: number;
  readonly spurious: number;
  readonly missed: number;
};

/** The figures of one language, or of `all`. */
export type LanguageFigures = {
  readonly language: string;
  /** Articles, or sentences. */
  readonly n: number;
  /** null where there was nothing to find and nothing was found. */
  readonly kinds: Readonly<Record<TallyName, KindFigures | null>>;
  readonly flipRate: Estimate;
  readonly namedButCodedRate: Estimate;
};

/** What was measured on one set of coded texts. */
export type PartFigures = {
  readonly name: string;
  /** `article` or `sentence`. */
  readonly item: string;
  readonly n: number;
  /** `all` first. */
  readonly languages: readonly LanguageFigures[];
  readonly calibration: Calibration;
  readonly riskCoverage: readonly RiskCoverageRow[];
  readonly precisionAtRecall: readonly PrecisionAtRecall[];
  /** Pieces of evidence, and how many of them are not in their text. */
  readonly evidence: { readonly n: number; readonly ungrounded: number };
};

/** The measured figures of one version of the extractor: docs/evaluation-json.md. */
export type EvaluationFigures = {
  readonly extractor: string;
  /** The day they were measured, `YYYY-MM-DD`. */
  readonly date: string;
  /** The languages that this version reads. */
  readonly languages: readonly string[];
  /** Stances below it were left out; 0: none. */
  readonly minConfidence: number;
  readonly parts: readonly PartFigures[];
};

const KINDS: readonly TallyName[] = ["coded", "stance", "condition", "contribution", "force", "proposal"];

/** The figures of a part in the form that is written to a file: rounded, and nothing but what was measured. */
export function partFigures(name: string, item: string, report: ScoreReport): PartFigures {
  const { all } = report;
  if (!all) throw new Error(`${name}: nothing was measured`);
  const figures = {
    name,
    item,
    n: all.articles,
    languages: Object.entries(report).map(([language, score]) => languageFigures(language, score)),
    calibration: all.calibration,
    riskCoverage: all.riskCoverage,
    precisionAtRecall: all.precisionAtRecall,
    evidence: { n: all.evidence, ungrounded: all.ungrounded },
  };
  return rounded(figures);
}

function languageFigures(language: string, score: GroupScore): LanguageFigures {
  return {
    language,
    n: score.articles,
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, kindFigures(kind, score)])) as LanguageFigures["kinds"],
    flipRate: estimate(score.flipRate, score.intervals.flipRate),
    namedButCodedRate: estimate(score.namedButCodedRate, score.intervals.namedButCodedRate),
  };
}

function kindFigures(kind: TallyName, { intervals, ...score }: GroupScore): KindFigures | null {
  const { precision, recall, f1, tp, fp, fn } = score[kind];
  if (tp + fp + fn === 0) return null;
  return {
    precision: estimate(precision, intervals[`${kind}Precision`]),
    recall: estimate(recall, intervals[`${kind}Recall`]),
    f1: estimate(f1, intervals[`${kind}F1`]),
    right: tp,
    spurious: fp,
    missed: fn,
  };
}

function estimate(value: number, [low, high]: Interval): Estimate {
  return { value, low, high };
}

/** Four digits say more than any of these sets can. */
function rounded<T>(figures: T): T {
  return JSON.parse(JSON.stringify(figures), (_, value) =>
    typeof value === "number" ? Math.round(value * 10_000) / 10_000 : value,
  );
}
