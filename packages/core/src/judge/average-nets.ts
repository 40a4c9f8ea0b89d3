import type { Net, Verdict } from "./net";

/** Several nets as one. Nets that were learned from other beginnings err elsewhere; their mean errs less than each. */
export function averageNets(nets: readonly Net[]): Net {
  return (units, passages) => {
    const judges = nets.map((net) => net(units, passages));
    return (passage, view) => meanOf(judges.map((judge) => judge(passage, view)));
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
