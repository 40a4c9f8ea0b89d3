import { STANCES, type Stance } from "../codebook";

/** By mark: the weight for none and for each stance, in the order of CLASSES. Learned by scripts/learn-leanings.ts. */
export type Weights = Readonly<Record<string, readonly number[]>>;

export const CLASSES = ["none", ...STANCES] as const;
export type LeaningClass = (typeof CLASSES)[number];

/** The weights are kept as whole numbers of hundredths. */
const UNIT = 100;

/**
 * Marks that count in full. The weights come from texts of one or two sentences; a longer paragraph holds more marks
 * that say the same, and would be surer than it is right.
 */
const FULL = 60;

/** @returns how likely each class is, in the order of CLASSES; they add up to 1. */
export function probabilities(weights: Weights, marks: readonly string[]): number[] {
  const rows = marks.flatMap((mark) => (weights[mark] ? [weights[mark]] : []));
  const scale = Math.min(1, Math.sqrt(FULL / Math.max(1, rows.length))) / UNIT;
  const sums = CLASSES.map((_, i) => {
    const bias = (weights.bias?.[i] ?? 0) / UNIT;
    return rows.reduce((sum, row) => sum + (row[i] as number) * scale, bias);
  });
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** @returns the marks that speak most for a stance, strongest first. */
export function reasons(weights: Weights, marks: readonly string[], stance: Stance, most: number): string[] {
  const index = CLASSES.indexOf(stance);
  return marks
    .map((mark) => [mark, weights[mark]?.[index] ?? 0] as const)
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([mark]) => mark);
}
