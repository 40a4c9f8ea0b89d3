import type { GroupScore } from "./score-corpus";

/** What the confidence of stances is worth: is it right as often as it says, and what does it take to keep only the sure. */
export function formatConfidence({ calibration, riskCoverage, precisionAtRecall }: GroupScore): string {
  if (calibration.n === 0) return "  no stance was read, so confidence says nothing";
  const bins = calibration.bins.filter(({ n }) => n > 0);
  const kept = riskCoverage.filter((row, index) => row.kept > 0 && row.kept !== riskCoverage[index - 1]?.kept);
  return [
    `  expected calibration error ${calibration.expectedError.toFixed(3)} (${calibration.bins.length} bins, ${calibration.n} stances)`,
    "    confidence       n   mean  right",
    ...bins.map((bin) => `    ${span(bin)}${cell(bin.n, 8)}${rate(bin.confidence)}${rate(bin.right)}`),
    ...precisionAtRecall.map(({ recall, at }) =>
      at === null
        ? `  precision at recall ${recall}: that recall is not reached`
        : `  precision at recall ${recall}: ${at.precision.toFixed(3)} with --min-confidence ${at.threshold.toFixed(2)}`,
    ),
    "  as --min-confidence rises",
    "    at least      kept      P      R     F1",
    ...kept.map(
      (row) =>
        `    ${row.threshold.toFixed(2)}${cell(row.kept, 14)}${rate(row.precision)}${rate(row.recall)}${rate(row.f1)}`,
    ),
  ].join("\n");
}

const span = ({ from, to }: { from: number; to: number }) => `${from.toFixed(1)}–${to.toFixed(1)}  `;
const cell = (value: number, width: number) => String(value).padStart(width);
const rate = (value: number) => value.toFixed(3).padStart(7);
