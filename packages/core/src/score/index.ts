export { byArticle } from "./by-article";
export type { Calibration, CalibrationBin } from "./calibration";
export type { Coded, Confusion } from "./confusion";
export { CODED, confusion } from "./confusion";
export type { TallyName } from "./counts";
export { TALLIES } from "./counts";
export type { Disagreement, DisagreementKind, Expected, Found } from "./disagreement";
export { DISAGREEMENT_KINDS } from "./disagreement";
export { disagreements } from "./disagreements";
export type {
  Estimate,
  EvaluationFigures,
  KindFigures,
  LanguageFigures,
  PartFigures,
} from "./evaluation-figures";
export { partFigures } from "./evaluation-figures";
export { formatScoreTable } from "./format-score-table";
export type { GoldArticle, PredictedArticle, ScoreInput } from "./gold";
export { readGold } from "./gold";
export type { PrecisionAtRecall, RiskCoverageRow } from "./risk-coverage";
export type { RuleRecord } from "./rule-record";
export { ruleRecords } from "./rule-record";
export type { GroupScore, ScoreReport } from "./score-corpus";
export { scoreCorpus } from "./score-corpus";
