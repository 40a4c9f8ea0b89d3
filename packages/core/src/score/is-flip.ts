import { type Stance, sideOf } from "../codebook";

/** Whether one stance is for the deployment and the other against it. */
export function isFlip(want: Stance, got: Stance): boolean {
  const [a, b] = [sideOf(want), sideOf(got)];
  return a !== null && b !== null && a !== b;
}
