import { STANCES } from "../codebook";
import { markOf } from "./marks";
import { NEIGHBOURS, POSITIONS } from "./passage";
import { BUCKETS } from "./word-buckets";

/** What the net decides between: none and the stances. */
export const CLASSES = STANCES.length + 1;

/** Sizes of the net: of a word's vector, of what a unit is read as, of the last layer; units that are read together. */
export type NetSize = { readonly word: number; readonly unit: number; readonly last: number; readonly window: number };

/** A net's weights, row by row. */
export type NetWeights = {
  readonly size: NetSize;
  /** [BUCKETS × word] */
  readonly words: Float32Array;
  /** By mark (marks.ts), [word] each; marks that were never learned are absent. */
  readonly marks: ReadonlyMap<number, Float32Array>;
  /** [window × unit × word] */
  readonly read: Float32Array;
  /** [unit] */
  readonly readBase: Float32Array;
  /** [POSITIONS × unit] */
  readonly position: Float32Array;
  /** [NEIGHBOURS × unit] */
  readonly neighbours: Float32Array;
  /** [unit] */
  readonly attention: Float32Array;
  /** By mark of the holder as a whole, [3 × unit] each. */
  readonly whole: ReadonlyMap<number, Float32Array>;
  /** [last × 3 × unit] */
  readonly last: Float32Array;
  /** [last] */
  readonly lastBase: Float32Array;
  /** [classes × last] */
  readonly out: Float32Array;
  /** [classes] */
  readonly outBase: Float32Array;
};

/** How the weights are kept: whole numbers in base64, one scale a table; tables in the order of TABLES. */
export type PackedNet = {
  readonly size: NetSize;
  readonly marks: readonly string[];
  readonly wholes: readonly string[];
  readonly scales: readonly number[];
  /** Eight bits a weight. */
  readonly words: string;
  /** Sixteen bits a weight: all other tables. */
  readonly rest: string;
};

/** Tables of sixteen bits, in the order in which they are kept. */
export const TABLES = [
  "marks",
  "read",
  "readBase",
  "position",
  "neighbours",
  "attention",
  "whole",
  "last",
  "lastBase",
  "out",
  "outBase",
] as const;

export type Table = (typeof TABLES)[number];

export function tableSizes({
  size,
  marks,
  wholes,
}: Pick<PackedNet, "size" | "marks" | "wholes">): Record<Table, number> {
  const { word, unit, last, window } = size;
  return {
    marks: marks.length * word,
    read: window * unit * word,
    readBase: unit,
    position: POSITIONS * unit,
    neighbours: NEIGHBOURS * unit,
    attention: unit,
    whole: wholes.length * 3 * unit,
    last: last * 3 * unit,
    lastBase: last,
    out: CLASSES * last,
    outBase: CLASSES,
  };
}

/** @throws Error when the file holds fewer weights than its sizes say */
export function unpackNet(packed: PackedNet): NetWeights {
  const bytes = fromBase64(packed.words);
  const words = scaled(new Int8Array(bytes.buffer, 0, bytes.length), packed.scales[0] as number);
  if (words.length !== BUCKETS * packed.size.word) throw new Error("the judge's weights do not fit its buckets");
  const rest = fromBase64(packed.rest);
  const sizes = tableSizes(packed);
  let at = 0;
  const take = (table: Table): Float32Array => {
    const values = new Int16Array(rest.buffer, at * 2, sizes[table]);
    at += sizes[table];
    return scaled(values, packed.scales[TABLES.indexOf(table) + 1] as number);
  };
  const rows = (names: readonly string[], table: Float32Array, width: number): Map<number, Float32Array> =>
    new Map(names.map((name, i) => [markOf(name), table.subarray(i * width, (i + 1) * width)]));
  return {
    size: packed.size,
    words,
    marks: rows(packed.marks, take("marks"), packed.size.word),
    read: take("read"),
    readBase: take("readBase"),
    position: take("position"),
    neighbours: take("neighbours"),
    attention: take("attention"),
    whole: rows(packed.wholes, take("whole"), 3 * packed.size.unit),
    last: take("last"),
    lastBase: take("lastBase"),
    out: take("out"),
    outBase: take("outBase"),
  };
}

function scaled(values: Int8Array | Int16Array, scale: number): Float32Array {
  const out = new Float32Array(values.length);
  for (let i = 0; i < values.length; i++) out[i] = (values[i] as number) * scale;
  return out;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const raw = atob(text);
  const bytes = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
  return bytes;
}
