/** Turns scores into shares of one, in place. */
export function softmax(scores: Float64Array, count: number): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) top = Math.max(top, scores[i] as number);
  let total = 0;
  for (let i = 0; i < count; i++) total += scores[i] = Math.exp((scores[i] as number) - top);
  for (let i = 0; i < count; i++) scores[i] = (scores[i] as number) / total;
}
