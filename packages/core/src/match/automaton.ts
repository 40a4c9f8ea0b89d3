import { ANY, type Network } from "./network";
import { COMMA_ATOM, QUOTE_ATOM } from "./pattern";
import { roomy } from "./roomy";
import { type StateSets, stateSets } from "./state-sets";
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
  return new LazyAutomaton(network, wordsOf(network, classes, fillers));
}

/** A class, as the step table is one: languages take turns. */
class LazyAutomaton implements Automaton {
  private readonly firstSteps: ReadonlyMap<number, readonly number[]>;
  private states: StateSets;
  private begins = new Int32Array(1024).fill(UNKNOWN);
  private steps = stepTable();

  constructor(
    private readonly network: Network,
    private readonly wordOf: (wordClass: number) => Word,
  ) {
    this.firstSteps = stepsFromStart(network);
    this.states = stateSets(network);
  }

  begin(wordClass: number): number {
    if (wordClass >= this.begins.length) {
      const known = this.begins.length;
      this.begins = roomy(this.begins, wordClass).fill(UNKNOWN, known);
    }
    const known = this.begins[wordClass] as number;
    if (known !== UNKNOWN) return known;
    if (this.states.count() > MOST_STATES) this.forget();
    const reached = this.wordOf(wordClass).numbers.flatMap((atom) => this.firstSteps.get(atom) ?? []);
    const state = reached.length > 0 ? this.states.of(reached, DEAD) : DEAD;
    this.begins[wordClass] = state;
    return state;
  }

  step(state: number, wordClass: number): number {
    const known = this.steps.get(state, wordClass);
    return known === UNKNOWN ? this.firstStep(state, wordClass) : known;
  }

  endsFrom(state: number): number {
    return this.states.endsFrom(state);
  }

  ends(at: number): number {
    return this.states.ends(at);
  }

  private firstStep(state: number, wordClass: number): number {
    const { stepStart, stepAtom, stepTo } = this.network;
    const { numbers, sign, filler } = this.wordOf(wordClass);
    const reached: number[] = [];
    for (const node of this.states.nodesOf(state)) {
      for (let at = stepStart[node] as number; at < (stepStart[node + 1] as number); at++) {
        const atom = stepAtom[at] as number;
        if (atom === ANY ? !sign : numbers.includes(atom)) reached.push(stepTo[at] as number);
      }
    }
    const kept = filler ? state : DEAD;
    const next = reached.length > 0 || kept !== DEAD ? this.states.of(reached, kept) : DEAD;
    this.steps.set(state, wordClass, next);
    return next;
  }

  private forget(): void {
    this.states = stateSets(this.network);
    this.steps = stepTable();
    this.begins.fill(UNKNOWN);
  }
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
