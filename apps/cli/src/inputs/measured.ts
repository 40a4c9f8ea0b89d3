import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** A stream that says how much of the file behind it has been read: of a packed one the packed bytes. */
export type Measured = {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The bytes read since the last question. */
  readonly sinceLast: () => number;
};

/** Measures a stream, and unpacks it where it is packed by gzip. It is never held as a whole. */
export function measured(raw: AsyncIterable<Uint8Array>, packed: boolean): Measured {
  let read = 0;
  let told = 0;
  async function* counted() {
    for await (const chunk of raw) {
      read += chunk.length;
      yield chunk;
    }
  }
  return {
    chunks: packed ? unpacked(counted()) : counted(),
    sinceLast() {
      const since = read - told;
      told = read;
      return since;
    },
  };
}

async function* unpacked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  // An error on either side ends the loop below with that error.
  pipeline(Readable.from(packed), gunzip, () => {});
  yield* gunzip as AsyncIterable<Uint8Array>;
}
