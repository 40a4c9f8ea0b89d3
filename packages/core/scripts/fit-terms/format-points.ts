/** Smaller points decide nothing and are left out. */
const LEAST = 0.05;

/** @returns the text of src/terms/points.ts */
export function formatPoints(
  least: Readonly<Record<"condition" | "contribution", number>>,
  conditions: ReadonlyMap<string, number>,
  contribution: ReadonlyMap<string, number>,
): string {
  return `// Written by scripts/fit-terms.ts.
type Points = Readonly<Record<string, number>>;

/**
 * Above them a term is the holder's. For conditions the logarithm of odds of 0.35: F1 is greatest where all that is
 * likelier than half the F1 within reach is taken. For contributions, which passages seldom name, where train briefs
 * read by points fitted without them are given about as many as their coders found.
 */
export const LEAST_CONDITION_POINTS = ${least.condition};
export const LEAST_CONTRIBUTION_POINTS = ${least.contribution};

/** By mark of terms/marks.ts: logarithms of odds, fitted on train briefs (stances given) and written passages. */
export const CONDITION_POINTS: Points = ${table(conditions)};

export const CONTRIBUTION_POINTS: Points = ${table(contribution)};
`;
}

function table(points: ReadonlyMap<string, number>): string {
  const lines = [...points]
    .filter(([, value]) => Math.abs(value) >= LEAST)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([mark, value]) => `  ${/^\w+$/.test(mark) ? mark : JSON.stringify(mark)}: ${Number(value.toFixed(2))},\n`);
  return `{\n${lines.join("")}}`;
}
