import { add, type Counts, noCounts } from "./counts";
import { mulberry32 } from "./mulberry32";

/** The middle 95 % of what resampling gives: [2.5th, 97.5th percentile]. */
export type Interval = readonly [low: number, high: number];

const RESAMPLES = 1000;
const SEED = 20220224;

/**
 * 95 % intervals by drawing articles with replacement, 1,000 times, always the same draws for the same articles.
 * Articles are drawn and not single claims, because the claims of one article are right or wrong together.
 */
export function bootstrap<Name extends string>(
  articles: readonly Counts[],
  measure: (sum: Counts) => Record<Name, number>,
): Record<Name, Interval> {
  const random = mulberry32(SEED);
  const samples = Array.from({ length: RESAMPLES }, () => {
    const sum = noCounts();
    for (let i = 0; i < articles.length; i++) {
      const drawn = articles[Math.floor(random() * articles.length)];
      if (drawn) add(sum, drawn);
    }
    return measure(sum);
  });
  const names = Object.keys(measure(noCounts())) as Name[];
  return Object.fromEntries(names.map((name) => [name, middle(samples.map((s) => s[name]))])) as Record<Name, Interval>;
}

function middle(values: number[]): Interval {
  values.sort((a, b) => a - b);
  const at = (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;
  return [at(0.025), at(0.975)];
}
