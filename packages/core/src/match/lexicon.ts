import { type Network, networkBuilder } from "./network";
import { COMMA_ATOM, parsePattern, plainPattern, QUOTE_ATOM } from "./pattern";
import { type WordClasses, wordClasses } from "./word-classes";

/** One pattern of a lexicon. Of the rows of one role that overlap, the first and longest is found. */
export type Row<Role extends string = string> = {
  readonly id: string;
  readonly role: Role;
  readonly pattern: string;
  /** The pattern is a plain name: its signs are no notation. */
  readonly plain?: boolean;
};

/** A state of the automaton. States are made when a text first leads there and are kept. */
export type State = {
  readonly nodes: readonly number[];
  /** The rows that end here. */
  readonly rows: readonly number[];
  /** By word class: the next state, null where no pattern goes on. */
  readonly next: (State | null | undefined)[];
};

/** One automaton for all patterns of a language: names, frames, cues and the rest. */
export type Lexicon<R extends Row = Row> = {
  readonly rows: readonly R[];
  readonly roles: readonly string[];
  /** By row: the index of its role. */
  readonly roleOf: Uint8Array;
  readonly start: State;
  readonly classOf: (form: string) => number;
  readonly step: (state: State, wordClass: number) => State | null;
};

/**
 * @param rows all patterns of a language
 * @param words the named lists for `{name}`
 * @param fillers words that may stand inside any pattern without harm ("firmly", "also"): alternatives by `|`
 */
export function buildLexicon<R extends Row>(
  rows: readonly R[],
  words: Readonly<Record<string, string>> = {},
  fillers = "",
): Lexicon<R> {
  const builder = networkBuilder();
  for (const [index, row] of rows.entries()) {
    builder.add(row.plain ? plainPattern(row.pattern) : parsePattern(row.pattern, words), index);
  }
  const network = builder.build();
  const fillerAtoms = new Set(fillers.split("|").filter(Boolean));
  const atoms = new Set(fillerAtoms);
  for (const steps of network.steps) for (const { atom } of steps) if (atom !== null) atoms.add(atom);
  const classes = wordClasses(atoms);
  const roles = [...new Set(rows.map((row) => row.role))];
  const roleOf = Uint8Array.from(rows.map((row) => roles.indexOf(row.role)));
  return { rows, roles, roleOf, classOf: classes.classOf, ...automaton(network, classes, fillerAtoms) };
}

function automaton(
  network: Network,
  classes: WordClasses,
  fillers: ReadonlySet<string>,
): Pick<Lexicon, "start" | "step"> {
  const states = new Map<string, State>();

  function closure(nodes: Iterable<number>): number[] {
    const seen = new Set<number>();
    const stack = [...nodes];
    while (stack.length) {
      const node = stack.pop() as number;
      if (seen.has(node)) continue;
      seen.add(node);
      stack.push(...(network.free[node] as number[]));
    }
    return [...seen].sort((a, b) => a - b);
  }

  function stateOf(nodes: number[], kept: readonly number[]): State {
    const rows = nodes.map((node) => network.row[node] as number).filter((row) => row >= 0);
    const all = [...new Set([...nodes, ...kept])]
      .filter((node) => (network.steps[node] as unknown[]).length > 0)
      .sort((a, b) => a - b);
    const key = `${all.join(",")};${rows.join(",")}`;
    let state = states.get(key);
    if (!state) {
      state = { nodes: all, rows, next: [] };
      states.set(key, state);
    }
    return state;
  }

  const start = stateOf(closure([0]), []);
  const firstSteps = new Map<string, number[]>();
  for (const node of start.nodes) {
    for (const { atom, to } of network.steps[node] as { atom: string | null; to: number }[]) {
      if (atom !== null) firstSteps.set(atom, [...(firstSteps.get(atom) ?? []), to]);
    }
  }

  function move(state: State, wordClass: number): State | null {
    const atoms = classes.atomsOf(wordClass);
    const reached: number[] = [];
    if (state === start) for (const atom of atoms) reached.push(...(firstSteps.get(atom) ?? []));
    else {
      const sign = atoms.includes(COMMA_ATOM) || atoms.includes(QUOTE_ATOM);
      for (const node of state.nodes) {
        for (const { atom, to } of network.steps[node] as { atom: string | null; to: number }[]) {
          if (atom === null ? !sign : atoms.includes(atom)) reached.push(to);
        }
      }
    }
    const kept = state !== start && atoms.some((atom) => fillers.has(atom)) ? state.nodes : [];
    return reached.length || kept.length ? stateOf(closure(reached), kept) : null;
  }

  function step(state: State, wordClass: number): State | null {
    let next = state.next[wordClass];
    if (next === undefined) {
      next = move(state, wordClass);
      state.next[wordClass] = next;
    }
    return next;
  }
  return { start, step };
}
