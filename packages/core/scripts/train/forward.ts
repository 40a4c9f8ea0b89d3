import { wordScale } from "../../src/judge/marked-sums";
import { CLASSES } from "../../src/judge/net-weights";
import type { Example } from "./examples";
import type { Random } from "./random";
import { LONGEST, type Workspace } from "./workspace";

/** Share of words and of values that are left out at random while learning, so that no single one is leaned on. */
const WORD_DROP = 0.3;
const DROP = 0.2;

/** One example through the net of src/judge/net.ts. @returns the chances of the classes, in the workspace */
export function forward(space: Workspace, example: Example, learning: boolean): Float64Array {
  const n = Math.min(example.words.length, LONGEST);
  embed(space, example, n, learning);
  convolve(space, example, n, learning);
  pool(space, example, n);
  decide(space, learning);
  return space.chances;
}

function keep(random: Random): number {
  return random() < DROP ? 0 : 1 / (1 - DROP);
}

function embed(space: Workspace, { words, marks }: Example, n: number, learning: boolean): void {
  const { D, tables, e, eKeep, dropped, random } = space;
  const { w } = tables.inputs;
  e.fill(0, 0, n * D);
  for (let t = 0; t < n; t++) {
    const o = t * D;
    const buckets = words[t] as Int32Array;
    dropped[t] = learning && buckets.length && random() < WORD_DROP ? 1 : 0;
    const scale = wordScale(buckets.length);
    if (!dropped[t]) {
      for (let i = 0; i < buckets.length; i++) {
        const b = (buckets[i] as number) * D;
        for (let k = 0; k < D; k++) e[o + k]! += w[b + k]! * scale;
      }
    }
    const set = marks[t] as Int32Array;
    for (let i = 0; i < set.length; i++) {
      const b = (set[i] as number) * D;
      for (let k = 0; k < D; k++) e[o + k]! += w[b + k]!;
    }
    if (learning) for (let k = 0; k < D; k++) e[o + k]! *= eKeep[o + k] = keep(random);
  }
}

function convolve(space: Workspace, { position, neighbours }: Example, n: number, learning: boolean): void {
  const { D, H, half, tables, e, x, xKeep, random } = space;
  const read = tables.read.w;
  for (let t = 0; t < n; t++) {
    const o = t * H;
    const p = (position[t] as number) * H;
    const q = (neighbours[t] as number) * H;
    for (let k = 0; k < H; k++)
      x[o + k] = tables.readBase.w[k]! + tables.position.w[p + k]! + tables.neighbours.w[q + k]!;
    for (let j = -half; j <= half; j++) {
      const u = t + j;
      if (u < 0 || u >= n) continue;
      const eo = u * D;
      let r = (j + half) * H * D;
      // Four at once: one sum alone would wait for each of its additions.
      for (let k = 0; k < H; k += 4) {
        const r1 = r + D;
        const r2 = r1 + D;
        const r3 = r2 + D;
        let [a, b, c, d] = [0, 0, 0, 0];
        for (let i = 0; i < D; i++) {
          const value = e[eo + i]!;
          a += read[r + i]! * value;
          b += read[r1 + i]! * value;
          c += read[r2 + i]! * value;
          d += read[r3 + i]! * value;
        }
        x[o + k]! += a;
        x[o + k + 1]! += b;
        x[o + k + 2]! += c;
        x[o + k + 3]! += d;
        r = r3 + D;
      }
    }
    for (let k = 0; k < H; k++) {
      if (x[o + k]! < 0) x[o + k] = 0;
      if (learning) x[o + k]! *= xKeep[o + k] = keep(random);
    }
  }
}

function pool(space: Workspace, { named, whole }: Example, n: number): void {
  const { H, Z, tables, x, share, z, largest, largestNamed } = space;
  let top = Number.NEGATIVE_INFINITY;
  for (let t = 0; t < n; t++) {
    let score = 0;
    for (let k = 0; k < H; k++) score += tables.attention.w[k]! * x[t * H + k]!;
    share[t] = score;
    if (score > top) top = score;
  }
  let total = 0;
  for (let t = 0; t < n; t++) total += share[t] = Math.exp(share[t]! - top);
  for (let t = 0; t < n; t++) share[t]! /= total;
  z.fill(0);
  for (let k = 0; k < H; k++) {
    largest[k] = -1;
    largestNamed[k] = -1;
    for (let t = 0; t < n; t++) {
      const value = x[t * H + k]!;
      z[k]! += share[t]! * value;
      if (largest[k] === -1 || value > z[H + k]!) {
        z[H + k] = value;
        largest[k] = t;
      }
      if (named[t] && (largestNamed[k] === -1 || value > z[2 * H + k]!)) {
        z[2 * H + k] = value;
        largestNamed[k] = t;
      }
    }
  }
  for (const mark of whole) for (let k = 0; k < Z; k++) z[k]! += tables.whole.w[mark * Z + k]!;
}

function decide(space: Workspace, learning: boolean): void {
  const { M, Z, tables, z, hidden, hiddenKeep, chances, random } = space;
  for (let k = 0; k < M; k++) {
    let sum = tables.lastBase.w[k]!;
    for (let d = 0; d < Z; d++) sum += tables.last.w[k * Z + d]! * z[d]!;
    if (sum < 0) sum = 0;
    if (learning) sum *= hiddenKeep[k] = keep(random);
    hidden[k] = sum;
  }
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < CLASSES; c++) {
    let sum = tables.outBase.w[c]!;
    for (let k = 0; k < M; k++) sum += tables.out.w[c * M + k]! * hidden[k]!;
    chances[c] = sum;
    if (sum > top) top = sum;
  }
  let total = 0;
  for (let c = 0; c < CLASSES; c++) total += chances[c] = Math.exp(chances[c]! - top);
  for (let c = 0; c < CLASSES; c++) chances[c]! /= total;
}
