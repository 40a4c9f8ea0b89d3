import type { IncomingMessage } from "node:http";
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { FetchProblem } from "./fetch-problem";

const UNPACKERS = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

/**
 * The body of an answer, unpacked. What comes out is counted, so that a small answer cannot unpack into a large one.
 * @throws FetchProblem when it is larger than `limit` bytes or packed in another way
 */
export async function bodyOf(answer: IncomingMessage, limit: number): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of unpacked(answer) as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > limit) {
      answer.destroy();
      throw new FetchProblem(`is larger than ${Math.round(limit / 1024 / 1024)} MB`);
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function unpacked(answer: IncomingMessage): Readable {
  const packing = answer.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (packing === "identity" || packing === "") return answer;
  if (!Object.hasOwn(UNPACKERS, packing)) throw new FetchProblem(`is packed by ${packing}, which is not known`);
  const unpacker = UNPACKERS[packing as keyof typeof UNPACKERS]();
  // An error on either side ends the reading of the unpacker with it.
  pipeline(answer, unpacker, () => {});
  return unpacker;
}
