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
  return new NodeSets(network);
}

class NodeSets implements StateSets {
  private nodes = new Int32Array(4096);
  private nodeStart = new Int32Array(1024);
  private rows = new Int32Array(1024);
  private rowStart = new Int32Array(1024);
  private slots = new Int32Array(2048);
  private known = 0;
  private readonly closures: Closures;

  constructor(private readonly network: Network) {
    this.closures = closures(network);
  }

  of(reached: readonly number[], kept: number): number {
    const { stepStart, row } = this.network;
    const { closure, wasSeen } = this.closures;
    const all = closure(reached);
    const ended = all.flatMap((node) => ((row[node] as number) >= 0 ? [row[node] as number] : []));
    const open = all.filter((node) => (stepStart[node] as number) < (stepStart[node + 1] as number));
    if (kept !== 0) {
      for (const node of this.nodesOf(kept)) if (!wasSeen(node)) open.push(node);
      open.sort((a, b) => a - b);
    }
    const { slots } = this;
    let slot = hashOf(open, ended) & (slots.length - 1);
    for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      const state = slots[slot] as number;
      if (equal(this.nodesOf(state), open) && equal(this.rowsOf(state), ended)) return state;
    }
    slots[slot] = this.add(open, ended);
    if (this.known * 2 > slots.length) this.spread();
    return this.known;
  }

  nodesOf(state: number): Int32Array {
    return this.nodes.subarray(this.nodeStart[state], this.nodeStart[state + 1]);
  }

  endsFrom(state: number): number {
    return this.rowStart[state] as number;
  }

  ends(at: number): number {
    return this.rows[at] as number;
  }

  count(): number {
    return this.known;
  }

  private rowsOf(state: number): Int32Array {
    return this.rows.subarray(this.rowStart[state], this.rowStart[state + 1]);
  }

  private add(open: readonly number[], ended: readonly number[]): number {
    const state = ++this.known;
    this.nodeStart = roomy(this.nodeStart, state + 1);
    this.rowStart = roomy(this.rowStart, state + 1);
    const node = this.nodeStart[state] as number;
    const first = this.rowStart[state] as number;
    this.nodes = roomy(this.nodes, node + open.length);
    this.rows = roomy(this.rows, first + ended.length);
    this.nodes.set(open, node);
    this.rows.set(ended, first);
    this.nodeStart[state + 1] = node + open.length;
    this.rowStart[state + 1] = first + ended.length;
    return state;
  }

  private spread(): void {
    const slots = new Int32Array(this.slots.length * 2);
    for (let state = 1; state <= this.known; state++) {
      let slot = hashOf(this.nodesOf(state), this.rowsOf(state)) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = state;
    }
    this.slots = slots;
  }
}

type Closures = {
  readonly closure: (reached: readonly number[]) => number[];
  readonly wasSeen: (node: number) => boolean;
};

/** All nodes that free ways lead to, in order: the order of the network is that of the rows. */
function closures({ nodes, freeStart, freeTo }: Network): Closures {
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
