import { markName } from "../../src/judge/marks";
import { type NetSize, type PackedNet, TABLES, type Table } from "../../src/judge/net-weights";
import { BUCKETS } from "../../src/judge/word-buckets";
import type { Trainer } from "./net-trainer";
import type { Learned } from "./workspace";

/** Weights as whole numbers: eight bits for the words, sixteen for the rest. */
export function packNet(
  size: NetSize,
  { tables }: Trainer,
  marks: readonly number[],
  wholes: readonly number[],
): PackedNet {
  const words = learnedRows(tables.inputs, BUCKETS, size.word);
  const all: Record<Table, Float32Array> = {
    marks: tables.inputs.w.subarray(BUCKETS * size.word, (BUCKETS + marks.length) * size.word),
    read: tables.read.w,
    readBase: tables.readBase.w,
    position: tables.position.w,
    neighbours: tables.neighbours.w,
    attention: tables.attention.w,
    whole: tables.whole.w.subarray(0, wholes.length * 3 * size.unit),
    last: tables.last.w,
    lastBase: tables.lastBase.w,
    out: tables.out.w,
    outBase: tables.outBase.w,
  };
  const [wordScale, wordBytes] = whole(words, 127);
  const parts = TABLES.map((table) => whole(all[table], 32767));
  return {
    size,
    marks: marks.map(markName),
    wholes: wholes.map(markName),
    scales: [wordScale, ...parts.map(([scale]) => scale)],
    words: Buffer.from(Int8Array.from(wordBytes).buffer).toString("base64"),
    rest: Buffer.from(Int16Array.from(parts.flatMap(([, values]) => values)).buffer).toString("base64"),
  };
}

/** Buckets that no text touched still hold the random numbers that they began with: they say nothing. */
function learnedRows({ w, square }: Learned, rows: number, width: number): Float32Array {
  const words = w.slice(0, rows * width);
  for (let row = 0; row < rows; row++) {
    if (square[row * width] === 0) words.fill(0, row * width, (row + 1) * width);
  }
  return words;
}

function whole(values: Float32Array, most: number): [scale: number, values: number[]] {
  let top = 0;
  for (const value of values) top = Math.max(top, Math.abs(value));
  const scale = (top || 1) / most;
  return [scale, Array.from(values, (value) => Math.round(value / scale))];
}
