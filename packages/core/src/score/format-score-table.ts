import type { Interval } from "./bootstrap";
import type { TallyName } from "./counts";
import { formatConfidence } from "./format-confidence";
import type { GroupScore, ScoreReport } from "./score-corpus";

const LINES: readonly (readonly [TallyName, string])[] = [
  ["coded", "country coded"],
  ["stance", "stance"],
  ["condition", "condition"],
  ["contribution", "contribution"],
  ["force", "force size"],
  ["proposal", "proposal"],
];

export type TableOptions = {
  /** A whole block for each language in place of a line. */
  readonly byLanguage?: boolean;
  /** What is counted: an article, or a sentence. */
  readonly item?: string;
};

/**
 * The report for a terminal: a block of figures for all, F1 with its 95 % interval, what the confidence is worth, and a
 * line or a block for each language.
 */
export function formatScoreTable(report: ScoreReport, options: TableOptions = {}): string {
  const { byLanguage = false, item = "article" } = options;
  const { all, ...languages } = report;
  if (!all) return "";
  const parts = Object.entries(languages);
  const whole = [block("all", all, item), formatConfidence(all)].join("\n");
  if (byLanguage) return [whole, ...parts.map(([group, score]) => block(group, score, item))].join("\n\n");
  return [whole, lines(parts)].join("\n\n");
}

function block(group: string, score: GroupScore, item: string): string {
  const rows = LINES.filter(([name]) => name === "stance" || !isEmpty(score, name)).map(([name, label]) => {
    const { precision, recall, f1, tp, fp, fn } = score[name];
    const rates = [precision, recall, f1].map((rate) => rate.toFixed(3).padStart(7)).join("");
    const counts = [tp, fp, fn].map((count) => String(count).padStart(9)).join("");
    return `  ${label.padEnd(14)}${rates}  ${interval(score.intervals[`${name}F1`])}${counts}`;
  });
  return [
    `${group}: ${score.articles} ${item}s, ${score.missing} without a prediction, language right ${percent(score.language)}`,
    `  ${"".padEnd(14)}      P      R     F1  95 % of F1       right spurious   missed`,
    ...rows,
    `  flips ${score.flips} = ${percent(score.flipRate)} of coded ${percentInterval(score.intervals.flipRate)}`,
    `  no-stance holders coded ${score.trapped} = ${percent(score.namedButCodedRate)} ${percentInterval(score.intervals.namedButCodedRate)}`,
    ...(isEmpty(score, "force")
      ? []
      : [`  force attribution ${percent(score.forceBy)}, other numbers taken for forces ${score.forceTrapped}`]),
    `  evidence not in the text ${score.ungrounded} of ${score.evidence}`,
  ].join("\n");
}

/** A line a language: F1 of each kind, "–" where there was nothing to find or find wrongly. */
function lines(languages: readonly (readonly [string, GroupScore])[]): string {
  const heads = ["coded", "stance", "95 %", "P", "R", "flips", "named", "cond.", "contr.", "force", "prop."];
  const widths = [7, 7, 13, 7, 7, 7, 7, 7, 7, 7, 7];
  const row = (start: string, cells: readonly string[]) =>
    `  ${start}${cells.map((cell, index) => cell.padStart(widths[index] ?? 7)).join("")}`;
  return [
    row("by language   n", heads),
    ...languages.map(([language, score]) =>
      row(`${language.padEnd(9)}${String(score.articles).padStart(6)}`, [
        f1(score, "coded"),
        f1(score, "stance"),
        interval(score.intervals.stanceF1),
        score.stance.precision.toFixed(3),
        score.stance.recall.toFixed(3),
        percent(score.flipRate),
        percent(score.namedButCodedRate),
        ...(["condition", "contribution", "force", "proposal"] as const).map((name) => f1(score, name)),
      ]),
    ),
  ].join("\n");
}

function f1(score: GroupScore, name: TallyName): string {
  return isEmpty(score, name) ? "–" : score[name].f1.toFixed(3);
}

function isEmpty(score: GroupScore, name: TallyName): boolean {
  const { tp, fp, fn } = score[name];
  return tp + fp + fn === 0;
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
