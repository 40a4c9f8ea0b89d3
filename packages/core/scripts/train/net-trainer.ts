import type { NetSize } from "../../src/judge/net-weights";
import { backward } from "./backward";
import type { Example } from "./examples";
import { forward } from "./forward";
import type { Random } from "./random";
import { type Learned, makeWorkspace, type TableName } from "./workspace";

export type Trainer = {
  readonly tables: Readonly<Record<TableName, Learned>>;
  /** One step over a batch. @returns the summed loss */
  readonly step: (batch: readonly Example[], rate: number) => number;
  /** @returns the chances of the classes, without any leaving out */
  readonly predict: (example: Example) => Float64Array;
};

/**
 * The net of src/judge/net.ts with its slopes, written out by hand: embeddings → a convolution → three pools → one hidden
 * layer → six classes. Adam, lazily for the rows of the input table that a batch touches.
 */
export function netTrainer(size: NetSize, inputs: number, wholes: number, random: Random): Trainer {
  const space = makeWorkspace(size, inputs, wholes, random);
  const { tables, list, touched, D } = space;
  let steps = 0;

  function step(batch: readonly Example[], rate: number): number {
    let loss = 0;
    for (const example of batch) {
      if (!example.words.length) continue;
      forward(space, example, true);
      loss += backward(space, example);
    }
    steps++;
    const move = { rate, steps, count: batch.length };
    for (const [name, one] of Object.entries(tables)) if (name !== "inputs") adam(one, 0, one.w.length, move);
    for (const row of list) {
      adam(tables.inputs, row * D, (row + 1) * D, move);
      touched[row] = 0;
    }
    list.length = 0;
    return loss;
  }

  return { tables, step, predict: (example) => forward(space, example, false).slice() };
}

/** Adam (Kingma and Ba 2015) over a stretch of a table; the slopes begin anew. */
function adam(
  { w, slope, mean, square }: Learned,
  from: number,
  to: number,
  { rate, steps, count }: { rate: number; steps: number; count: number },
): void {
  const meanScale = 1 / (1 - 0.9 ** steps);
  const squareScale = 1 / (1 - 0.999 ** steps);
  for (let i = from; i < to; i++) {
    const now = slope[i]! / count;
    mean[i] = 0.9 * mean[i]! + 0.1 * now;
    square[i] = 0.999 * square[i]! + 0.001 * now * now;
    w[i]! -= (rate * mean[i]! * meanScale) / (Math.sqrt(square[i]! * squareScale) + 1e-8);
    slope[i] = 0;
  }
}
