export type { Disagreement } from "./disagreement";
export { disagreements } from "./disagreements";
export { formatScoreTable } from "./format-score-table";
export type { GoldArticle, PredictedArticle, ScoreInput } from "./gold";
export { readGold } from "./gold";
export type { GroupScore, ScoreReport } from "./score-corpus";
export { scoreCorpus } from "./score-corpus";
