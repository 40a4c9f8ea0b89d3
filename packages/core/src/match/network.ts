import type { Pattern } from "./pattern";

/** A nondeterministic network of word steps; a node's `row` is the pattern that ends there. */
export type Network = {
  readonly steps: { readonly atom: string | null; readonly to: number }[][];
  readonly free: number[][];
  readonly row: Int32Array;
};

export type NetworkBuilder = {
  readonly add: (pattern: Pattern, row: number) => void;
  readonly build: () => Network;
};

/** Node 0 is the start of every pattern. A step with atom null takes any word. */
export function networkBuilder(): NetworkBuilder {
  const steps: { atom: string | null; to: number }[][] = [[]];
  const free: number[][] = [[]];
  const rows: number[] = [-1];
  const node = (row = -1): number => {
    steps.push([]);
    free.push([]);
    rows.push(row);
    return steps.length - 1;
  };

  function weave(pattern: Pattern, from: number): number {
    if (pattern.type === "word") {
      const to = node();
      (steps[from] as { atom: string | null; to: number }[]).push({ atom: pattern.atom, to });
      return to;
    }
    if (pattern.type === "sequence") return pattern.parts.reduce((at, part) => weave(part, at), from);
    const end = node();
    if (pattern.type === "any") {
      let at = from;
      for (let i = 0; i < pattern.upTo; i++) {
        const to = node();
        (steps[at] as { atom: string | null; to: number }[]).push({ atom: null, to });
        (free[at] as number[]).push(end);
        at = to;
      }
      (free[at] as number[]).push(end);
      return end;
    }
    for (const part of pattern.parts) (free[weave(part, from)] as number[]).push(end);
    if (pattern.optional) (free[from] as number[]).push(end);
    return end;
  }

  return {
    add: (pattern, row) => {
      const end = weave(pattern, 0);
      (free[end] as number[]).push(node(row));
    },
    build: () => ({ steps, free, row: Int32Array.from(rows) }),
  };
}
