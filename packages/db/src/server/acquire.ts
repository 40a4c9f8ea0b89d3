import { type Guard, letGo } from "./guard";
import { openServerFolder, type ServerFolder } from "./server-folder";
import { stopServer } from "./stop";
import { takeGuard } from "./take-guard";

/** A running database that stays up at least until it is released. Releasing twice is fine. */
export type Lease = { readonly url: string; readonly release: () => Promise<void> };

/**
 * Starts the embedded PostgreSQL in the data directory, or joins the one that runs there. Whoever lets go last stops
 * it. Should the server die meanwhile, it is started again at the same address.
 * @throws DatabaseUnavailable
 */
export async function acquireDatabase(dataDir: string): Promise<Lease> {
  const folder = openServerFolder(dataDir);
  const hold = new Hold(folder, await takeGuard(folder));
  return { url: hold.url, release: () => hold.release() };
}

class Hold {
  readonly url: string;
  readonly #folder: ServerFolder;
  #guard: Promise<Guard | null>;
  #released: Promise<void> | null = null;

  constructor(folder: ServerFolder, guard: Guard) {
    this.url = guard.url;
    this.#folder = folder;
    this.#guard = Promise.resolve(guard);
    this.#watch(guard);
  }

  release(): Promise<void> {
    this.#released ??= this.#leave();
    return this.#released;
  }

  /** A guard ends by itself only when the server does. */
  #watch(guard: Guard): void {
    guard.client.once("end", () => {
      if (this.#released) return;
      this.#guard = takeGuard(this.#folder).then(
        (next) => {
          this.#watch(next);
          return next;
        },
        // Whoever uses the database sees it gone; there is nobody here to tell.
        () => null,
      );
    });
  }

  async #leave(): Promise<void> {
    const guard = await this.#guard;
    if (!guard) return;
    try {
      if (await letGo(guard)) await stopServer(this.#folder);
    } catch {
      // The server went away under us: then there is nothing to stop.
    } finally {
      await guard.client.end().catch(() => {});
    }
  }
}
