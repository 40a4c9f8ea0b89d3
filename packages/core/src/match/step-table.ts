/** From a state and a word's class to the next state: three numbers a step in one open-addressing table. */
export type StepTable = {
  /** @returns the next state, or -1 where the step has not been taken yet */
  readonly get: (state: number, wordClass: number) => number;
  readonly set: (state: number, wordClass: number, next: number) => void;
};

const WIDTH = 3;

export function stepTable(): StepTable {
  return new Steps();
}

class Steps implements StepTable {
  private slots = 4096;
  private table = new Int32Array(4096 * WIDTH);
  private taken = 0;

  get(state: number, wordClass: number): number {
    const at = this.placeOf(state, wordClass);
    return this.table[at] === 0 ? -1 : (this.table[at + 2] as number);
  }

  set(state: number, wordClass: number, next: number): void {
    const at = this.placeOf(state, wordClass);
    this.table[at] = state;
    this.table[at + 1] = wordClass;
    this.table[at + 2] = next;
    if (++this.taken * 2 > this.slots) this.widen();
  }

  /** Where the step stands, or the free place for it: no state is numbered 0. */
  private placeOf(state: number, wordClass: number): number {
    const { table, slots } = this;
    let hash = Math.imul(state, 0x9e3779b1) ^ Math.imul(wordClass, 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & (slots - 1);
    for (;;) {
      const at = slot * WIDTH;
      if (table[at] === 0 || (table[at] === state && table[at + 1] === wordClass)) return at;
      slot = (slot + 1) & (slots - 1);
    }
  }

  private widen(): void {
    const old = this.table;
    this.slots *= 2;
    this.taken = 0;
    this.table = new Int32Array(this.slots * WIDTH);
    for (let at = 0; at < old.length; at += WIDTH) {
      if (old[at] !== 0) this.set(old[at] as number, old[at + 1] as number, old[at + 2] as number);
    }
  }
}
