import type { Net, Verdict } from "./net";

/**
 * Where the first net is surer than this that nothing is said of a holder, the others are not asked: of some 1,800 such
 * passages on the topic the mean made none likelier than not to say something.
 */
const SURELY_NONE = 0.8;

/** Several nets as one. Nets that were learned from other beginnings err elsewhere; their mean errs less than each. */
export function averageNets(nets: readonly Net[]): Net {
  const [one, ...others] = nets;
  if (!one) throw new Error("there is no net to judge with");
  return (units) => {
    const first = one(units);
    const more = others.map((net) => net(units));
    return (passage, view) => {
      const verdict = first(passage, view);
      if ((verdict.chances[0] as number) > SURELY_NONE) return verdict;
      return meanOf([verdict, ...more.map((judge) => judge(passage, view))]);
    };
  };
}
function meanOf(verdicts: readonly Verdict[]): Verdict {
  return {
    chances: mean(verdicts.map(({ chances }) => chances)),
    weigh: (index) => mean(verdicts.map(({ weigh }) => weigh(index))),
  };
}

function mean(all: readonly Float64Array[]): Float64Array {
  const out = new Float64Array(all[0]?.length ?? 0);
  for (const one of all)
    for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) + (one[i] as number) / all.length;
  return out;
}
