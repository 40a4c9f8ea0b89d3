import { type Kernel, makeKernel } from "./kernel";
import type { NetSize } from "./net-weights";

/** The memory of one net, as its kernel sees it. Views are made anew where it grows: they are never to be kept. */
export type NetMemory = {
  readonly kernel: Kernel;
  /** Values of a unit, filled up so that eight of them are read at once. */
  readonly width: number;
  /** Bytes of a unit's whole numbers, and of a row, which reaches over the whole window. */
  readonly unit: number;
  readonly row: number;
  /** Units of the window before its middle. */
  readonly half: number;
  readonly whole: () => Int16Array;
  readonly numbers: () => Int32Array;
  readonly fractions: () => Float32Array;
  /** @returns the address of so many bytes, all zero, that nobody else is given */
  readonly room: (bytes: number) => number;
  /** Makes sure that what was taken last, or any address below, can be used. */
  readonly reach: (address: number) => void;
};

const PAGE = 65_536;

export function netMemory({ unit: values, window }: NetSize): NetMemory {
  const kernel = makeKernel();
  const width = Math.ceil(values / 8) * 8;
  let taken = 16;
  let whole = new Int16Array(kernel.memory.buffer);
  let numbers = new Int32Array(kernel.memory.buffer);
  let fractions = new Float32Array(kernel.memory.buffer);

  function reach(address: number): void {
    const now = kernel.memory.buffer.byteLength;
    if (address <= now) return;
    kernel.memory.grow(Math.ceil(Math.max(address - now, now / 4) / PAGE));
    whole = new Int16Array(kernel.memory.buffer);
    numbers = new Int32Array(kernel.memory.buffer);
    fractions = new Float32Array(kernel.memory.buffer);
  }

  function room(bytes: number): number {
    const address = taken;
    taken += Math.ceil(bytes / 16) * 16;
    reach(taken);
    return address;
  }

  return {
    kernel,
    width,
    unit: width * 2,
    row: window * width * 2,
    half: window >> 1,
    whole: () => whole,
    numbers: () => numbers,
    fractions: () => fractions,
    room,
    reach,
  };
}
