/** @returns the middle and the last but a hundredth, to three digits */
export function percentiles(took: readonly number[]): { p50: number; p99: number } {
  const sorted = [...took].sort((a, b) => a - b);
  const at = (part: number) =>
    Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toPrecision(3));
  return { p50: at(0.5), p99: at(0.99) };
}
