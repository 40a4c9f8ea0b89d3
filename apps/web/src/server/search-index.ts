import "server-only";
import { type Database, indexReadings } from "@standpoint/db";

/** How long a question waits for what has come in, before it is answered from what is known already. */
const PATIENCE_MS = 1500;

/** Kept on the global object: one at a time takes in what waits. */
const held = globalThis as { standpointIndexing?: Promise<void> | undefined };

/** Takes what was ingested into search; what is too much for one question goes on behind it. */
export async function freshenSearch(db: Database): Promise<void> {
  held.standpointIndexing ??= takeIn(db).finally(() => {
    held.standpointIndexing = undefined;
  });
  await Promise.race([held.standpointIndexing, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

async function takeIn(db: Database): Promise<void> {
  try {
    while ((await indexReadings(db)) > 0);
  } catch (error) {
    // A database that only reads still finds what it has.
    console.error("search:", error);
  }
}
