import { setTimeout as pause } from "node:timers/promises";
import { CommandFailure } from "../command-failure";
import { reasonOf } from "../reason-of";

/** A server that was killed is up again within a second; after these pauses (in ms) it is taken to be gone. */
const PAUSES = [500, 2000, 8000];

/**
 * Does work at the database, again where that fails. What the article itself is guilty of (a RangeError) is no reason
 * to try again.
 * @throws CommandFailure when the database stays away
 */
export async function withPatience<T>(file: string, work: () => Promise<T>): Promise<T> {
  for (const rest of PAUSES) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof RangeError) throw error;
      await pause(rest);
    }
  }
  return work().catch((error: unknown) => {
    if (error instanceof RangeError) throw error;
    throw new CommandFailure(`${file}: could not be stored: ${reasonOf(error)}`);
  });
}
