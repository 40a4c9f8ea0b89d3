/** Platt scaling, fitted on the 94 stances read from the dev briefs: the weights are surer than they are right. */
const SLOPE = 0.77;
const SHIFT = -0.89;
/** Nothing is surer than this before scaling: there are too few cases to tell. */
const MOST = 0.995;

/**
 * How often a stance that the weights are this sure of is right.
 *
 * @param sure 0 to 1, as the weights give it
 * @returns 0 to 1, in hundredths
 */
export function calibrate(sure: number): number {
  const bounded = Math.min(MOST, Math.max(1 - MOST, sure));
  const logit = Math.log(bounded / (1 - bounded));
  return Math.round(100 / (1 + Math.exp(-(SLOPE * logit + SHIFT)))) / 100;
}
