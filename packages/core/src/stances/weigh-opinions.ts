import { STANCES, type Stance, sideOf } from "../codebook";
import type { Opinion } from "../judge/judge-holders";

/** What the head of government's own words count more. */
const HEAD = 1.3;
/**
 * What the other side may have of all that the passages say before nothing is coded: to read a yes as a no is worse than
 * to miss it. One passage that says both is misread as often as not; of several the weightier ones are mostly right.
 * Chosen on the train briefs and on the articles of training/ that are held back.
 */
const CONTESTED = { one: 0.2, several: 0.45 };

/** The stance that all passages together bear out most. */
export function mostLikely(own: readonly Opinion[]): Stance {
  const weights = weightsOf(own);
  let best = 0;
  for (let i = 1; i < weights.length; i++) if ((weights[i] as number) > (weights[best] as number)) best = i;
  return STANCES[best] as Stance;
}

/** How much of what all passages say for any stance they say for this one. */
export function shareOf(own: readonly Opinion[], stance: Stance): number {
  return partOf(own, (one) => one === stance);
}

/** Whether too much speaks for the other side. */
export function isContested(own: readonly Opinion[], stance: Stance): boolean {
  const side = sideOf(stance);
  if (side === null) return false;
  const other = partOf(own, (one) => sideOf(one) !== null && sideOf(one) !== side);
  return other > (own.length === 1 ? CONTESTED.one : CONTESTED.several);
}

function partOf(own: readonly Opinion[], isMeant: (stance: Stance) => boolean): number {
  const weights = weightsOf(own);
  let [all, meant] = [0, 0];
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    all += weight;
    if (isMeant(STANCES[i] as Stance)) meant += weight;
  }
  return meant / all;
}

/** By stance. Chances count squared: one passage that is sure weighs more than two that are not. */
function weightsOf(own: readonly Opinion[]): readonly number[] {
  const weights = STANCES.map(() => 0);
  for (const one of own) {
    const { chances } = one.verdict;
    const by = ofHead(one) ? HEAD : 1;
    for (let i = 0; i < weights.length; i++) {
      weights[i] = (weights[i] as number) + (chances[i + 1] as number) ** 2 * by;
    }
  }
  return weights;
}

function ofHead({ mentions }: Opinion): boolean {
  return mentions.some(([, one]) => one.office === "head");
}
