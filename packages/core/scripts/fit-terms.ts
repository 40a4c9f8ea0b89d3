/**
 * Fits the points by which conditions and contributions are tied to holders (src/terms/points.ts) from the masked rows
 * of training/terms.gz (scripts/mask-terms.ts). The same rows give the same file.
 *
 *   tsx scripts/fit-terms.ts              all rows; writes the points
 *   tsx scripts/fit-terms.ts --measure    on train briefs, each read by points fitted without it; writes nothing
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Fit, fitPoints } from "./fit-terms/fit-points";
import { formatPoints } from "./fit-terms/format-points";
import { readTermRows, type TermRow } from "./fit-terms/material";

/** formatPoints says why. */
const LEAST_POINTS = { condition: -0.6, contribution: 0 };
const FOLDS = 6;

const core = join(import.meta.dirname, "..");

function measure(rows: readonly TermRow[]): string {
  const briefs = rows.filter(({ desk }) => desk === "brief");
  const others = rows.filter(({ desk }) => desk !== "brief");
  const isIn = (row: TermRow, fold: number): boolean => (row.brief as number) % FOLDS === fold;
  let [right, taken, wanted] = [0, 0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const fit = fitPoints([...others, ...briefs.filter((row) => !isIn(row, fold))]);
    for (const row of briefs.filter((one) => isIn(one, fold))) {
      const takes = row.marks.length > 0 && sumOf(row, fit) >= LEAST_POINTS[row.sort];
      if (takes) taken += row.count;
      if (row.yes) wanted += row.count;
      if (takes && row.yes) right += row.count;
    }
  }
  return `F1 ${((2 * right) / (taken + wanted)).toFixed(3)}: ${right} right of ${taken} taken and ${wanted} wanted`;
}

function sumOf({ marks }: TermRow, { points }: Fit): number {
  return marks.reduce((sum, mark) => sum + (points.get(mark) ?? 0), 0);
}

function main(): void {
  const rows = readTermRows(join(core, "training/terms.gz"));
  const [conditions, contribution] = (["condition", "contribution"] as const).map((sort) =>
    rows.filter((row) => row.sort === sort),
  ) as [TermRow[], TermRow[]];
  if (process.argv.includes("--measure")) {
    console.log(`condition     ${measure(conditions)}\ncontribution  ${measure(contribution)}`);
    return;
  }
  const fits = [fitPoints(conditions), fitPoints(contribution)] as const;
  writeFileSync(join(core, "src/terms/points.ts"), formatPoints(LEAST_POINTS, fits[0].points, fits[1].points));
  for (const { points, named } of fits) {
    const shares = [...named].map(([language, share]) => `${language} ${share.toFixed(2)}`).join(", ");
    console.log(`${points.size} marks; of what holds, passages name: ${shares}`);
  }
}

main();
