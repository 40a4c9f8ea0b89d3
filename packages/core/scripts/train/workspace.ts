import { CLASSES, type NetSize } from "../../src/judge/net-weights";
import { NEIGHBOURS, POSITIONS } from "../../src/judge/passage";
import { BUCKETS } from "../../src/judge/word-buckets";
import { gauss, type Random } from "./random";

/** Units of the longest passage. */
export const LONGEST = 200;

/** A table of weights with its slope and Adam's two means. */
export type Learned = {
  readonly w: Float32Array;
  readonly slope: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
};

export type TableName =
  | "inputs"
  | "read"
  | "readBase"
  | "position"
  | "neighbours"
  | "attention"
  | "whole"
  | "last"
  | "lastBase"
  | "out"
  | "outBase";

/** The tables, and room for one passage on its way through the net and back; D, H, M, Z: widths of its layers. */
export type Workspace = ReturnType<typeof makeWorkspace>;

/** @param inputs rows of the input table: BUCKETS word buckets, then the marks */
export function makeWorkspace(size: NetSize, inputs: number, wholes: number, random: Random) {
  const { word: D, unit: H, last: M, window } = size;
  const Z = 3 * H;
  const room = (width: number): Float32Array => new Float32Array(LONGEST * width);
  return {
    D,
    H,
    M,
    Z,
    half: window >> 1,
    random,
    tables: makeTables(size, inputs, wholes, random),
    e: room(D),
    eKeep: room(D),
    eSlope: room(D),
    x: room(H),
    xKeep: room(H),
    xSlope: room(H),
    share: room(1),
    shareSlope: room(1),
    dropped: new Uint8Array(LONGEST),
    z: new Float32Array(Z),
    zSlope: new Float32Array(Z),
    hidden: new Float32Array(M),
    hiddenKeep: new Float32Array(M),
    hiddenSlope: new Float32Array(M),
    chances: new Float64Array(CLASSES),
    largest: new Int32Array(H),
    largestNamed: new Int32Array(H),
    touched: new Uint8Array(inputs),
    list: [] as number[],
  };
}

function makeTables(size: NetSize, inputs: number, wholes: number, random: Random): Record<TableName, Learned> {
  const { word: D, unit: H, last: M, window } = size;
  const table = (length: number, spread: number): Learned => {
    const w = new Float32Array(length);
    if (spread) for (let i = 0; i < length; i++) w[i] = gauss(random) * spread;
    return { w, slope: new Float32Array(length), mean: new Float32Array(length), square: new Float32Array(length) };
  };
  const tables = {
    inputs: table(inputs * D, 0.08),
    read: table(window * H * D, 1 / Math.sqrt(window * D)),
    readBase: table(H, 0),
    position: table(POSITIONS * H, 0.05),
    neighbours: table(NEIGHBOURS * H, 0.05),
    attention: table(H, 0.1),
    whole: table(wholes * 3 * H, 0.05),
    last: table(M * 3 * H, 1 / Math.sqrt(3 * H)),
    lastBase: table(M, 0),
    out: table(CLASSES * M, 1 / Math.sqrt(M)),
    outBase: table(CLASSES, 0),
  };
  // A mark says more than one letter group of many.
  for (let i = BUCKETS * D; i < inputs * D; i++) tables.inputs.w[i]! *= 2.5;
  return tables;
}
