import type { Network } from "./network";
import { roomy } from "./roomy";

/**
 * The states of an automaton, numbered from 1: which nodes of the network it stands at, and which patterns have just
 * ended. A set of nodes that was met before is the same state.
 */
export type StateSets = {
  /**
   * @param reached nodes that the last word led to
   * @param kept a state whose nodes it still stands at; 0 for none
   */
  readonly of: (reached: readonly number[], kept: number) => number;
  /** @returns the nodes that words lead on from */
  readonly nodesOf: (state: number) => Int32Array;
  /** The rows that end in a state: `ends` from `endsFrom(state)` to `endsFrom(state + 1)`. */
  readonly endsFrom: (state: number) => number;
  readonly ends: (at: number) => number;
  readonly count: () => number;
};

export function stateSets(network: Network): StateSets {
  const { stepStart, row } = network;
  const { closure, wasSeen } = closures(network);
  let nodes = new Int32Array(4096);
  let nodeStart = new Int32Array(1024);
  let rows = new Int32Array(1024);
  let rowStart = new Int32Array(1024);
  let slots = new Int32Array(2048);
  let count = 0;

  function of(reached: readonly number[], kept: number): number {
    const all = closure(reached);
    const ended = all.flatMap((node) => ((row[node] as number) >= 0 ? [row[node] as number] : []));
    const open = all.filter((node) => (stepStart[node] as number) < (stepStart[node + 1] as number));
    if (kept !== 0) {
      for (const node of nodesOf(kept)) if (!wasSeen(node)) open.push(node);
      open.sort((a, b) => a - b);
    }
    let slot = hashOf(open, ended) & (slots.length - 1);
    for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      const state = slots[slot] as number;
      if (equal(nodesOf(state), open) && equal(rows.subarray(rowStart[state], rowStart[state + 1]), ended))
        return state;
    }
    slots[slot] = add(open, ended);
    if (count * 2 > slots.length) spread();
    return count;
  }

  function add(open: readonly number[], ended: readonly number[]): number {
    const state = ++count;
    nodeStart = roomy(nodeStart, state + 1);
    rowStart = roomy(rowStart, state + 1);
    const node = nodeStart[state] as number;
    const first = rowStart[state] as number;
    nodes = roomy(nodes, node + open.length);
    rows = roomy(rows, first + ended.length);
    nodes.set(open, node);
    rows.set(ended, first);
    nodeStart[state + 1] = node + open.length;
    rowStart[state + 1] = first + ended.length;
    return state;
  }

  function spread(): void {
    slots = new Int32Array(slots.length * 2);
    for (let state = 1; state <= count; state++) {
      let slot = hashOf(nodesOf(state), rows.subarray(rowStart[state], rowStart[state + 1])) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = state;
    }
  }

  function nodesOf(state: number): Int32Array {
    return nodes.subarray(nodeStart[state], nodeStart[state + 1]);
  }

  return {
    of,
    nodesOf,
    endsFrom: (state) => rowStart[state] as number,
    ends: (at) => rows[at] as number,
    count: () => count,
  };
}

/** All nodes that free ways lead to, in order: the order of the network is that of the rows. */
function closures({ nodes, freeStart, freeTo }: Network) {
  const seen = new Int32Array(nodes);
  let round = 0;

  function closure(reached: readonly number[]): number[] {
    round++;
    const all: number[] = [];
    const stack = [...reached];
    while (stack.length > 0) {
      const node = stack.pop() as number;
      if (seen[node] === round) continue;
      seen[node] = round;
      all.push(node);
      const end = freeStart[node + 1] as number;
      for (let at = freeStart[node] as number; at < end; at++) stack.push(freeTo[at] as number);
    }
    return all.sort((a, b) => a - b);
  }
  return { closure, wasSeen: (node: number) => seen[node] === round };
}

function hashOf(...lists: readonly ArrayLike<number>[]): number {
  let hash = 0;
  for (const list of lists) {
    hash = Math.imul(hash, 0x01000193) ^ list.length;
    for (let i = 0; i < list.length; i++) hash = Math.imul(hash ^ (list[i] as number), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}

function equal(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
