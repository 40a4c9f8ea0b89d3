import { ANY, type Network } from "./network";
import { COMMA_ATOM, QUOTE_ATOM } from "./pattern";
import { roomy } from "./roomy";
import { stateSets } from "./state-sets";
import { stepTable } from "./step-table";
import type { WordClasses } from "./word-classes";

/** The state in which no pattern goes on. */
export const DEAD = 0;
const UNKNOWN = -1;

/** Past so many states the automaton forgets them all and makes anew what the next words lead to. */
const MOST_STATES = 200_000;

/** Reads words for all patterns at once. A state is made when a text first leads there, and is kept. */
export type Automaton = {
  /** @returns the state after the first word of a pattern */
  readonly begin: (wordClass: number) => number;
  /** @param state a state that was got since the last `begin` */
  readonly step: (state: number, wordClass: number) => number;
  /** The rows that end in a state: `ends` from `endsFrom(state)` to `endsFrom(state + 1)`. */
  readonly endsFrom: (state: number) => number;
  readonly ends: (at: number) => number;
};

/** @param fillers words that may stand inside any pattern */
export function automaton(network: Network, classes: WordClasses, fillers: ReadonlySet<string>): Automaton {
  const wordOf = wordsOf(network, classes, fillers);
  const firstSteps = stepsFromStart(network);
  let states = stateSets(network);
  let begins = new Int32Array(1024).fill(UNKNOWN);
  let steps = stepTable();

  function begin(wordClass: number): number {
    if (wordClass >= begins.length) {
      const known = begins.length;
      begins = roomy(begins, wordClass).fill(UNKNOWN, known);
    }
    const known = begins[wordClass] as number;
    if (known !== UNKNOWN) return known;
    if (states.count() > MOST_STATES) forget();
    const reached = wordOf(wordClass).numbers.flatMap((atom) => firstSteps.get(atom) ?? []);
    const state = reached.length > 0 ? states.of(reached, DEAD) : DEAD;
    begins[wordClass] = state;
    return state;
  }

  function step(state: number, wordClass: number): number {
    const known = steps.get(state, wordClass);
    if (known !== UNKNOWN) return known;
    const { numbers, sign, filler } = wordOf(wordClass);
    const reached: number[] = [];
    for (const node of states.nodesOf(state)) {
      for (let at = network.stepStart[node] as number; at < (network.stepStart[node + 1] as number); at++) {
        const atom = network.stepAtom[at] as number;
        if (atom === ANY ? !sign : numbers.includes(atom)) reached.push(network.stepTo[at] as number);
      }
    }
    const kept = filler ? state : DEAD;
    const next = reached.length > 0 || kept !== DEAD ? states.of(reached, kept) : DEAD;
    steps.set(state, wordClass, next);
    return next;
  }

  function forget(): void {
    states = stateSets(network);
    steps = stepTable();
    begins.fill(UNKNOWN);
  }

  return { begin, step, endsFrom: (state) => states.endsFrom(state), ends: (at) => states.ends(at) };
}

/** What a word of a class can be in a pattern. */
type Word = { readonly numbers: readonly number[]; readonly sign: boolean; readonly filler: boolean };

function wordsOf({ atoms }: Network, classes: WordClasses, fillers: ReadonlySet<string>): (wordClass: number) => Word {
  const numbers = new Map(atoms.map((atom, number) => [atom, number]));
  const words: Word[] = [];
  return (wordClass) => {
    const known = words[wordClass];
    if (known) return known;
    const own = classes.atomsOf(wordClass);
    const word = {
      numbers: own.flatMap((atom) => numbers.get(atom) ?? []),
      sign: own.includes(COMMA_ATOM) || own.includes(QUOTE_ATOM),
      filler: own.some((atom) => fillers.has(atom)),
    };
    words[wordClass] = word;
    return word;
  };
}

/** By atom: where it leads from the start of all patterns, and from what free ways reach from there. */
function stepsFromStart(network: Network): ReadonlyMap<number, readonly number[]> {
  const steps = new Map<number, number[]>();
  const seen = new Set([0]);
  for (const node of seen) {
    for (let at = network.freeStart[node] as number; at < (network.freeStart[node + 1] as number); at++) {
      seen.add(network.freeTo[at] as number);
    }
    for (let at = network.stepStart[node] as number; at < (network.stepStart[node + 1] as number); at++) {
      const atom = network.stepAtom[at] as number;
      const known = steps.get(atom);
      if (known) known.push(network.stepTo[at] as number);
      else steps.set(atom, [network.stepTo[at] as number]);
    }
  }
  return steps;
}
