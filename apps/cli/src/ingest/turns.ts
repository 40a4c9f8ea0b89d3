/** Lets those with the same key go one after another, in the order in which they asked; others go beside each other. */
export class Turns {
  readonly #last = new Map<string, Promise<void>>();

  /** Queues up at once. @returns what to wait for, and what to call when done */
  take(key: string): { mine: Promise<void>; done: () => void } {
    const before = this.#last.get(key) ?? Promise.resolve();
    let done = () => {};
    const after = new Promise<void>((resolve) => {
      done = resolve;
    });
    this.#last.set(key, after);
    return {
      mine: before,
      done: () => {
        if (this.#last.get(key) === after) this.#last.delete(key);
        done();
      },
    };
  }
}
