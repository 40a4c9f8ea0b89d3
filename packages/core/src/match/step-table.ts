/** From a state and a word's class to the next state: three numbers a step in one open-addressing table. */
export type StepTable = {
  /** @returns the next state, or -1 where the step has not been taken yet */
  readonly get: (state: number, wordClass: number) => number;
  readonly set: (state: number, wordClass: number, next: number) => void;
};

const WIDTH = 3;

export function stepTable(): StepTable {
  let slots = 4096;
  let table = new Int32Array(slots * WIDTH);
  let taken = 0;

  /** Where the step stands, or the free place for it: no state is numbered 0. */
  function placeOf(state: number, wordClass: number): number {
    let hash = Math.imul(state, 0x9e3779b1) ^ Math.imul(wordClass, 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & (slots - 1);
    for (;;) {
      const at = slot * WIDTH;
      if (table[at] === 0 || (table[at] === state && table[at + 1] === wordClass)) return at;
      slot = (slot + 1) & (slots - 1);
    }
  }

  function set(state: number, wordClass: number, next: number): void {
    const at = placeOf(state, wordClass);
    table[at] = state;
    table[at + 1] = wordClass;
    table[at + 2] = next;
    if (++taken * 2 > slots) widen();
  }

  function widen(): void {
    const old = table;
    slots *= 2;
    taken = 0;
    table = new Int32Array(slots * WIDTH);
    for (let at = 0; at < old.length; at += WIDTH) {
      if (old[at] !== 0) set(old[at] as number, old[at + 1] as number, old[at + 2] as number);
    }
  }

  return {
    get: (state, wordClass) => {
      const at = placeOf(state, wordClass);
      return table[at] === 0 ? -1 : (table[at + 2] as number);
    },
    set,
  };
}
