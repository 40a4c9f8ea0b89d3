import { STANCES, type Stance } from "../../src/codebook";
import type { Net } from "../../src/judge/net";
import { holdersIn, LONGEST, viewOf } from "../../src/judge/passage";
import { ratesOf, ratio } from "../../src/score/counts";
import { isFlip } from "../../src/score/is-flip";
import type { Row } from "./material";

export type Measured = {
  coded: number;
  right: number;
  spurious: number;
  missed: number;
  found: number;
  flips: number;
  none: number;
  trapped: number;
};

/** How well rows that were not learned from are read, by language; a holder whom no mention names counts as missed. */
export function measure(rows: readonly Row[], net: Net): Map<string, Measured> {
  const tallies = new Map<string, Measured>();
  const zero = { coded: 0, right: 0, spurious: 0, missed: 0, found: 0, flips: 0, none: 0, trapped: 0 };
  for (const { units, labels, unsure } of rows) {
    const passage = { from: 0, to: Math.min(units.count, LONGEST) };
    const judge = net(units);
    const holders = holdersIn(units, passage);
    for (const group of ["all", units.language]) {
      const tally = tallies.get(group) ?? { ...zero };
      tallies.set(group, tally);
      for (const [holder, label] of Object.entries(labels)) {
        if (label !== "none" && !holders.includes(holder)) tally.missed++;
      }
      for (const holder of holders) {
        if (unsure.includes(holder)) continue;
        const answer = STANCES.indexOf(labels[holder] as Stance) + 1;
        count(tally, answer, likeliest(judge(passage, viewOf(units, passage, holder)).chances));
      }
    }
  }
  return tallies;
}

function likeliest(chances: Float64Array): number {
  let best = 0;
  for (let c = 1; c < chances.length; c++) if ((chances[c] as number) > (chances[best] as number)) best = c;
  return best;
}

function count(tally: Measured, answer: number, got: number): void {
  if (!answer) tally.none++;
  if (!answer && got) tally.trapped++;
  if (got) tally.coded++;
  if (got && answer) tally.found++;
  if (got && got === answer) tally.right++;
  else if (got) tally.spurious++;
  if (answer && got !== answer) tally.missed++;
  if (got && answer && isFlip(stance(answer), stance(got))) tally.flips++;
}

function stance(index: number): Stance {
  return STANCES[index - 1] as Stance;
}

export function formatMeasured(tallies: ReadonlyMap<string, Measured>): string {
  return [...tallies]
    .map(([language, t]) => {
      const { f1 } = ratesOf({ tp: t.right, fp: t.spurious, fn: t.missed });
      const { f1: coded } = ratesOf({ tp: t.found, fp: t.coded - t.found, fn: t.missed + t.right - t.found });
      return `${language.padEnd(4)} stance F1 ${f1.toFixed(3)}  coded F1 ${coded.toFixed(3)}  flips ${(100 * ratio(t.flips, t.coded)).toFixed(1)}  trapped ${(100 * ratio(t.trapped, t.none)).toFixed(1)} %  n ${t.right + t.missed}`;
    })
    .join("\n");
}
