/** Platt scaling, fitted on the articles of training/ that are held back (scripts/held-desks.json), as the weights that ship read them. */
const SLOPE = 0.67;
const SHIFT = 0.75;
/** Nothing is surer than this before scaling: there are too few cases to tell. */
const MOST = 0.995;

/**
 * How often a stance that the judge is this sure of is right.
 *
 * @param sure 0 to 1: the chance that the surest passage gives the stance, times the stance's share among all stances
 * @returns 0 to 1, in hundredths
 */
export function calibrate(sure: number): number {
  const bounded = Math.min(MOST, Math.max(1 - MOST, sure));
  const logit = Math.log(bounded / (1 - bounded));
  return Math.round(100 / (1 + Math.exp(-(SLOPE * logit + SHIFT)))) / 100;
}
