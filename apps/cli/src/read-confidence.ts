import { CommandFailure } from "./command-failure";

/**
 * Reads the value of `--min-confidence`; without one everything is kept.
 * @throws CommandFailure for what is no number from 0 to 1
 */
export function readConfidence(given = "0"): number {
  const value = Number(given);
  if (given.trim() !== "" && value >= 0 && value <= 1) return value;
  throw new CommandFailure(`standpoint: --min-confidence is a number from 0 to 1, not "${given}"`);
}
