import { SEED } from "./settings";

/** @returns numbers from 0 up to 1 by the seed (mulberry32); printed, so that a failure can be had again */
export function randomNumbers(kind: string): () => number {
  console.log(`${kind}: STANDPOINT_SEED=${SEED}`);
  let state = SEED;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
