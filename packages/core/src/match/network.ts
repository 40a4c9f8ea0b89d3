import type { Pattern } from "./pattern";

/** A nondeterministic network of word steps, in flat arrays: what leaves a node stands from its start to the next one's. */
export type Network = {
  readonly nodes: number;
  /** The words that steps ask for, by their number. */
  readonly atoms: readonly string[];
  readonly stepStart: Int32Array;
  /** Number of the atom; ANY for any word. */
  readonly stepAtom: Int32Array;
  readonly stepTo: Int32Array;
  /** Ways that take no word. */
  readonly freeStart: Int32Array;
  readonly freeTo: Int32Array;
  /** The pattern that ends at a node, else -1. */
  readonly row: Int32Array;
};

export const ANY = -1;

export type NetworkBuilder = {
  readonly add: (pattern: Pattern, row: number) => void;
  readonly build: () => Network;
};

/** Node 0 is the start of every pattern. A step with the atom ANY takes any word. */
export function networkBuilder(): NetworkBuilder {
  const stepFrom: number[] = [];
  const stepAtom: number[] = [];
  const stepTo: number[] = [];
  const freeFrom: number[] = [];
  const freeTo: number[] = [];
  const rows: number[] = [-1];
  const numbers = new Map<string, number>();
  const node = (row = -1): number => rows.push(row) - 1;
  const numberOf = (atom: string): number => {
    const known = numbers.get(atom) ?? numbers.size;
    if (known === numbers.size) numbers.set(atom, known);
    return known;
  };
  const step = (from: number, atom: number, to: number): number => {
    stepFrom.push(from);
    stepAtom.push(atom);
    stepTo.push(to);
    return to;
  };
  const free = (from: number, to: number): void => {
    freeFrom.push(from);
    freeTo.push(to);
  };

  function weave(pattern: Pattern, from: number): number {
    if (pattern.type === "word") return step(from, numberOf(pattern.atom), node());
    if (pattern.type === "sequence") return pattern.parts.reduce((at, part) => weave(part, at), from);
    const end = node();
    if (pattern.type === "any") {
      let at = from;
      for (let i = 0; i < pattern.upTo; i++) {
        const to = step(at, ANY, node());
        free(at, end);
        at = to;
      }
      free(at, end);
      return end;
    }
    for (const part of pattern.parts) free(weave(part, from), end);
    if (pattern.optional) free(from, end);
    return end;
  }

  return {
    add: (pattern, row) => {
      const end = weave(pattern, 0);
      free(end, node(row));
    },
    build: () => {
      const steps = sortedBy(stepFrom, rows.length);
      const frees = sortedBy(freeFrom, rows.length);
      return {
        nodes: rows.length,
        atoms: [...numbers.keys()],
        stepStart: steps.start,
        stepAtom: steps.order.map((at) => stepAtom[at] as number),
        stepTo: steps.order.map((at) => stepTo[at] as number),
        freeStart: frees.start,
        freeTo: frees.order.map((at) => freeTo[at] as number),
        row: Int32Array.from(rows),
      };
    },
  };
}

/** Counting sort of ways by the node that they leave, in the order in which they were laid. */
function sortedBy(from: readonly number[], nodes: number): { start: Int32Array; order: Int32Array } {
  const start = new Int32Array(nodes + 1);
  for (const node of from) start[node + 1] = (start[node + 1] as number) + 1;
  for (let node = 0; node < nodes; node++) start[node + 1] = (start[node + 1] as number) + (start[node] as number);
  const next = start.slice();
  const order = new Int32Array(from.length);
  for (let at = 0; at < from.length; at++) {
    const node = from[at] as number;
    order[next[node] as number] = at;
    next[node] = (next[node] as number) + 1;
  }
  return { start, order };
}
