import { STANCES, type Stance } from "../../src/codebook";
import { wordScale } from "../../src/judge/marked-sums";
import { CLASSES } from "../../src/judge/net-weights";
import { isFlip } from "../../src/score/is-flip";
import type { Example } from "./examples";
import { LONGEST, type Workspace } from "./workspace";

/** Share of the answer that is spread over all classes, against overconfidence. */
const SMOOTH = 0.05;
/** What likelihood of the other side costs, beside that of any wrong answer: who reads a yes as a no is worse than wrong. */
const TURNED = 1;
/** By answer: the classes of the other side. */
const OTHER_SIDE = Array.from({ length: CLASSES }, (_, answer) =>
  STANCES.flatMap((stance, i) => (answer > 0 && isFlip(STANCES[answer - 1] as Stance, stance) ? [i + 1] : [])),
);

/** Adds the slopes of the example that went forward last. @returns its loss */
export function backward(space: Workspace, example: Example): number {
  const n = Math.min(example.words.length, LONGEST);
  const loss = backOut(space, example);
  backPool(space, example, n);
  backConvolve(space, example, n);
  backEmbed(space, example, n);
  return loss;
}

function backOut(space: Workspace, { answer, counts }: Example): number {
  const { M, Z, tables, z, zSlope, hidden, hiddenKeep, hiddenSlope, chances } = space;
  const otherSide = OTHER_SIDE[answer] as readonly number[];
  const turned = otherSide.reduce((sum, c) => sum + chances[c]!, 0);
  let loss = -TURNED * Math.log(1 - turned + 1e-6) * counts;
  hiddenSlope.fill(0);
  zSlope.fill(0);
  for (let c = 0; c < CLASSES; c++) {
    const wanted = (c === answer ? 1 - SMOOTH : 0) + SMOOTH / CLASSES;
    loss -= wanted * Math.log(chances[c]! + 1e-9) * counts;
    const away = (TURNED * counts * chances[c]! * ((otherSide.includes(c) ? 1 : 0) - turned)) / (1 - turned + 1e-6);
    const slope = (chances[c]! - wanted) * counts + away;
    tables.outBase.slope[c]! += slope;
    for (let k = 0; k < M; k++) {
      tables.out.slope[c * M + k]! += slope * hidden[k]!;
      hiddenSlope[k]! += slope * tables.out.w[c * M + k]!;
    }
  }
  for (let k = 0; k < M; k++) {
    const slope = hidden[k]! > 0 ? hiddenSlope[k]! * hiddenKeep[k]! : 0;
    if (!slope) continue;
    tables.lastBase.slope[k]! += slope;
    for (let d = 0; d < Z; d++) {
      tables.last.slope[k * Z + d]! += slope * z[d]!;
      zSlope[d]! += slope * tables.last.w[k * Z + d]!;
    }
  }
  return loss;
}

function backPool(space: Workspace, { whole }: Example, n: number): void {
  const { H, Z, tables, x, xSlope, share, shareSlope, zSlope, largest, largestNamed } = space;
  for (const mark of whole) for (let k = 0; k < Z; k++) tables.whole.slope[mark * Z + k]! += zSlope[k]!;
  let mean = 0;
  for (let t = 0; t < n; t++) {
    let sum = 0;
    for (let k = 0; k < H; k++) {
      sum += zSlope[k]! * x[t * H + k]!;
      xSlope[t * H + k] = zSlope[k]! * share[t]!;
    }
    shareSlope[t] = sum;
    mean += sum * share[t]!;
  }
  for (let t = 0; t < n; t++) {
    const slope = share[t]! * (shareSlope[t]! - mean);
    for (let k = 0; k < H; k++) {
      tables.attention.slope[k]! += slope * x[t * H + k]!;
      xSlope[t * H + k]! += slope * tables.attention.w[k]!;
    }
  }
  for (let k = 0; k < H; k++) {
    if (largest[k]! >= 0) xSlope[largest[k]! * H + k]! += zSlope[H + k]!;
    if (largestNamed[k]! >= 0) xSlope[largestNamed[k]! * H + k]! += zSlope[2 * H + k]!;
  }
}

function backConvolve(space: Workspace, { position, neighbours }: Example, n: number): void {
  const { D, H, half, tables, e, eSlope, x, xKeep, xSlope } = space;
  const read = tables.read.w;
  const readSlope = tables.read.slope;
  eSlope.fill(0, 0, n * D);
  for (let t = 0; t < n; t++) {
    const p = (position[t] as number) * H;
    const q = (neighbours[t] as number) * H;
    for (let k = 0; k < H; k++) {
      const slope = x[t * H + k]! > 0 ? xSlope[t * H + k]! * xKeep[t * H + k]! : 0;
      if (!slope) continue;
      tables.readBase.slope[k]! += slope;
      tables.position.slope[p + k]! += slope;
      tables.neighbours.slope[q + k]! += slope;
      for (let j = -half; j <= half; j++) {
        const u = t + j;
        if (u < 0 || u >= n) continue;
        const eo = u * D;
        const r = ((j + half) * H + k) * D;
        for (let d = 0; d < D; d++) {
          readSlope[r + d]! += slope * e[eo + d]!;
          eSlope[eo + d]! += slope * read[r + d]!;
        }
      }
    }
  }
}

function backEmbed(space: Workspace, { words, marks }: Example, n: number): void {
  const { D, tables, eKeep, eSlope, dropped, touched, list } = space;
  const { slope } = tables.inputs;
  const add = (row: number, o: number, scale: number): void => {
    if (!touched[row]) {
      touched[row] = 1;
      list.push(row);
    }
    const b = row * D;
    for (let k = 0; k < D; k++) slope[b + k]! += eSlope[o + k]! * scale;
  };
  for (let t = 0; t < n; t++) {
    const o = t * D;
    for (let k = 0; k < D; k++) eSlope[o + k]! *= eKeep[o + k]!;
    const buckets = words[t] as Int32Array;
    if (!dropped[t]) for (const bucket of buckets) add(bucket, o, wordScale(buckets.length));
    for (const mark of marks[t] as Int32Array) add(mark, o, 1);
  }
}
