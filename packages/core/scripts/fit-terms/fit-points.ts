import type { TermRow } from "./material";

export type Fit = {
  /** By mark: logarithms of odds. */
  readonly points: ReadonlyMap<string, number>;
  /** By language: the part of what holds that the passages' coder named. */
  readonly named: ReadonlyMap<string, number>;
};

type Settings = {
  /** Strength of the pull towards 0. */
  readonly ridge: number;
  /** Weight of a row of a text coded whole beside a passage's. */
  readonly whole: number;
};

/** Chosen on the train briefs by cross-validation. */
export const SETTINGS: Settings = { ridge: 10, whole: 8 };

const ROUNDS = 6;
const STEPS = 100;
const RATE = 0.3;
/** Part of what holds that is taken to be named before anything is known. */
const NAMED = 0.5;

type Example = { readonly marks: Int32Array; readonly weight: number; readonly row: TermRow; truth: number };

/**
 * A logistic regression from rows of which some say yes or no and some say yes or nothing. What is not named may hold
 * all the same: each round takes it to hold as far as the last round's points say, given how much the coder of that
 * language leaves unnamed (expectation and maximisation; Elkan and Noto 2008). What is coded whole holds it in place.
 */
export function fitPoints(rows: readonly TermRow[], { ridge, whole }: Settings = SETTINGS): Fit {
  const ids = new Map<string, number>();
  const examples = rows
    .filter(({ marks }) => marks.length)
    .map((row): Example => {
      const marks = Int32Array.from(row.marks, (mark) => ids.get(mark) ?? ids.set(mark, ids.size).size - 1);
      return { marks, weight: row.count * (row.desk === "passage" ? 1 : whole), row, truth: row.yes ? 1 : 0 };
    });
  const points = new Float64Array(ids.size);
  let named = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    if (round) supposeTruth(examples, points, named);
    descend(round ? examples : examples.filter(({ row }) => row.yes !== null), points, ridge);
    named = namedOf(examples, points, named);
  }
  return { points: new Map([...ids].map(([mark, id]) => [mark, points[id] as number])), named };
}

function chanceOf(marks: Int32Array, points: Float64Array): number {
  let sum = 0;
  for (const mark of marks) sum += points[mark] as number;
  return 1 / (1 + Math.exp(-sum));
}

function supposeTruth(examples: readonly Example[], points: Float64Array, named: ReadonlyMap<string, number>): void {
  for (const one of examples) {
    if (one.row.yes !== null) continue;
    const chance = chanceOf(one.marks, points);
    const silent = chance * (1 - (named.get(one.row.language) ?? NAMED));
    one.truth = silent / (silent + 1 - chance);
  }
}

function namedOf(
  examples: readonly Example[],
  points: Float64Array,
  last: ReadonlyMap<string, number>,
): Map<string, number> {
  const sums = new Map<string, [yes: number, all: number]>();
  for (const { row, marks } of examples) {
    if (row.desk !== "passage") continue;
    const chance = chanceOf(marks, points);
    const silent = chance * (1 - (last.get(row.language) ?? NAMED));
    const [yes, all] = sums.get(row.language) ?? [1, 2];
    const truth = row.yes ? 1 : silent / (silent + 1 - chance);
    sums.set(row.language, [yes + (row.yes ? row.count : 0), all + row.count * truth]);
  }
  return new Map([...sums].map(([language, [yes, all]]) => [language, yes / all]));
}

/** Adagrad over all rows at once: the same rows give the same points. */
function descend(examples: readonly Example[], points: Float64Array, ridge: number): void {
  const squares = new Float64Array(points.length).fill(1e-9);
  for (let step = 0; step < STEPS; step++) {
    const slope = points.map((point) => ridge * point);
    for (const { marks, weight, truth } of examples) {
      const error = weight * (chanceOf(marks, points) - truth);
      for (const mark of marks) slope[mark] = (slope[mark] as number) + error;
    }
    for (let i = 0; i < points.length; i++) {
      const by = slope[i] as number;
      squares[i] = (squares[i] as number) + by * by;
      points[i] = (points[i] as number) - (RATE * by) / Math.sqrt(squares[i] as number);
    }
  }
}
