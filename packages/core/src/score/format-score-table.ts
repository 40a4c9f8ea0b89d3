import type { Interval } from "./bootstrap";
import type { TallyName } from "./counts";
import type { GroupScore, ScoreReport } from "./score-corpus";

const LINES: readonly (readonly [TallyName, string])[] = [
  ["coded", "country coded"],
  ["stance", "stance"],
  ["condition", "condition"],
  ["contribution", "contribution"],
  ["force", "force size"],
  ["proposal", "proposal"],
];

/** The report as a table for a terminal, a block for all and one a language; F1 with its 95 % interval. */
export function formatScoreTable(report: ScoreReport): string {
  return Object.entries(report)
    .map(([group, score]) => block(group, score))
    .join("\n\n");
}

function block(group: string, score: GroupScore): string {
  const rows = LINES.map(([name, label]) => {
    const { precision, recall, f1, tp, fp, fn } = score[name];
    const rates = [precision, recall, f1].map((rate) => rate.toFixed(3).padStart(7)).join("");
    const counts = [tp, fp, fn].map((count) => String(count).padStart(9)).join("");
    return `  ${label.padEnd(14)}${rates}  ${interval(score.intervals[`${name}F1`])}${counts}`;
  });
  return [
    `${group}: ${score.articles} articles, ${score.missing} without a prediction, language right ${percent(score.language)}`,
    `  ${"".padEnd(14)}      P      R     F1  95 % of F1       right spurious   missed`,
    ...rows,
    `  flips ${score.flips} = ${percent(score.flipRate)} of coded ${percentInterval(score.intervals.flipRate)}`,
    `  no-stance holders coded ${score.trapped} = ${percent(score.namedButCodedRate)} ${percentInterval(score.intervals.namedButCodedRate)}`,
    `  force attribution ${percent(score.forceBy)}, other numbers taken for forces ${score.forceTrapped}`,
    `  evidence not in the text ${score.ungrounded} of ${score.evidence}`,
  ].join("\n");
}

function interval([low, high]: Interval): string {
  return `${low.toFixed(3)}–${high.toFixed(3)}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function percentInterval([low, high]: Interval): string {
  return `(${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)})`;
}
