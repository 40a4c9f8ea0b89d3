import { brotliCompressSync } from "node:zlib";

/** @returns kB of 1000 bytes after brotli at its best, to one digit */
export const weigh = (...bodies: readonly (string | Uint8Array)[]): number =>
  Number((bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0) / 1000).toFixed(1));
