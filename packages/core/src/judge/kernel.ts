import { KERNEL } from "./kernel-code";

/** The inner loops of the judge, as kernel.wat has them: addresses and sizes in bytes, in a memory of their own. */
export type Kernel = {
  readonly memory: WebAssembly.Memory;
  readonly put: (to: number, row: number, size: number) => void;
  readonly take: (from: number, row: number, size: number) => void;
  readonly sum: (to: number, words: number, names: number, count: number, unit: number, row: number) => void;
  readonly untie: (from: number, words: number, names: number, count: number, unit: number, row: number) => void;
  readonly cut: (
    seen: number,
    places: number,
    named: number,
    attention: number,
    cells: number,
    loud: number,
    pooled: number,
    count: number,
    unit: number,
    step: number,
  ) => void;
  readonly gather: (cells: number, share: number, pooled: number, count: number, unit: number, step: number) => void;
  readonly decide: (pooled: number, last: number, base: number, hidden: number, rows: number, size: number) => void;
  readonly pull: (cells: number, share: number, slope: number, to: number, count: number, unit: number) => void;
  readonly weigh: (words: number, pull: number, to: number, count: number, unit: number, row: number) => void;
};

let code: WebAssembly.Module | undefined;

export function makeKernel(): Kernel {
  code ??= new WebAssembly.Module(Uint8Array.from(atob(KERNEL), (letter) => letter.charCodeAt(0)));
  return new WebAssembly.Instance(code).exports as Kernel;
}
