import type { Condition, Contribution, Office, Stance } from "../codebook";
import type { SentenceEnds } from "../sentences/split-sentences";
import type { Clitics } from "../sentences/tokenise";
import type { Concepts } from "./concepts";
import type { Dates } from "./dates";
import type { ForceWords } from "./force-words";
import type { Numbers } from "./numbers";
import type { Steps } from "./steps";

/**
 * A cue: words that carry a position. `[sense, pattern, example, options?]`.
 * The example is a sentence that the pattern is found in, and it is a test. The id is `language/sense/pattern-slug`.
 */
export type CueRow = readonly [sense: Stance, pattern: string, example: string, options?: CueOptions];

export type CueOptions = {
  /** What a negation makes of it. By default supports → declines, open → declines, declines and opposes → open, uncommitted stays. */
  readonly negated?: Stance | "none";
  /** 1 hints ("sending troops"), 2 says (default), 3 says with its object ("will send troops"). */
  readonly strength?: 1 | 2 | 3;
  /** The pattern names the troops itself: no other word need say what it is about. */
  readonly bound?: boolean;
  /** The holder is named after the cue, not before it ("was rejected by", "no from"). */
  readonly holderAfter?: boolean;
  readonly condition?: Condition;
};

/**
 * What a language supplies: data in the notation of match/pattern.ts, one concern a file, every slot filled.
 * The engine holds no word of any language; where grammar is needed, a slot holds a small function.
 */
export type Language = {
  /** ISO 639-1. */
  readonly code: string;
  readonly sentenceEnds: SentenceEnds;
  readonly clitics: Clitics;
  /** Named lists for `{name}` in every pattern of the pack: `{ troops: "troops|soldiers|boots on the ground" }`. */
  readonly words: Readonly<Record<string, string>>;
  /** How far a negation reaches, in words: forward to the cue, and back to a cue that it follows (Dutch, German). */
  readonly negationReach: { readonly forward: number; readonly back: number };
  /** Words that may stand inside any pattern without harm: "firmly|also|again". Single words; `*ly` works. Never a negation. */
  readonly fillers: string;
  readonly cues: readonly CueRow[];
  /** What the text is about. */
  readonly frames: Frames;
  /** What changes a cue's sense, or whose it is. */
  readonly modifiers: Modifiers;
  readonly speakers: Speakers;
  /** What a position is said to depend on: "once a ceasefire holds", "provided parliament agrees". */
  /** What single words and set phrases mean, finer than cues and with no say on stance: languages/concepts.ts. */
  readonly concepts?: Concepts;
  readonly conditions: Readonly<Record<Condition, readonly string[]>>;
  /** Name such a thing without saying that anything depends on it: "police a truce", "American support". */
  readonly conditionHints: Readonly<Partial<Record<Condition, readonly string[]>>>;
  /** Look like a condition and are none: "ceasefire talks", "even after a peace deal", "needs no UN mandate". */
  readonly noConditions: Readonly<Partial<Record<Condition, readonly string[]>>>;
  /** What a holder would put in: "frigates", "air policing". */
  readonly contributions: Readonly<Record<Contribution, readonly string[]>>;
  /** Name it for something else: "delivers fighter jets", "the Black Sea grain deal". */
  readonly noContributions: Readonly<Partial<Record<Contribution, readonly string[]>>>;
  /** How numbers and their bounds are written: languages/numbers.ts. */
  readonly numbers: Numbers;
  /** What makes a number a force size: languages/force-words.ts. */
  readonly forceWords: ForceWords;
  /** How days are told: languages/dates.ts. */
  readonly dates: Dates;
  /** What tells a step, for the timeline: languages/steps.ts. */
  readonly steps: Steps;
  /** Words that are a surname of an official too: alone they name nobody ("Frieden" is peace). */
  readonly homonyms?: readonly string[];
  /**
   * Further forms of a person's name where the language inflects names or writes them in its own script: "Макрона".
   * `alone` says that the surname names the person without the first name.
   */
  readonly personForms?: (name: string, gender: "m" | "f", alone: boolean) => readonly string[];
  /** Where cases tell the subject: whether a name as written, after the word before it, cannot be one. */
  readonly outOfSubject?: (form: string, wordBefore: string) => boolean;
  /** Lines that are page noise, whole or from their beginning: "READ MORE". */
  readonly boilerplate: readonly string[];
};

/** Lists of patterns. */
export type Frames = {
  /** Troops and what stands for them: "{troops}", "peacekeeping force". */
  readonly force: readonly string[];
  /** Fixed names of the force under discussion: "coalition of the willing", "reassurance force". */
  readonly named: readonly string[];
  /** Stand for a target named before: "the idea", "such a step", "it". */
  readonly anaphor: readonly string[];
  /** Other matters; the nearest frame wins: missiles, sanctions, membership, "Russian troops", own army elsewhere. */
  readonly rival: readonly string[];
};

export type Modifiers = {
  /** Before what they negate, to the end of the clause: "not", "never", "no". */
  readonly negation: readonly string[];
  /** Look like negations and are none: "not only", "no doubt". */
  readonly pseudoNegation: readonly string[];
  /** Make a commitment a possibility: "could", "might". */
  readonly modal: readonly string[];
  /** What follows is asked, not said: "asked whether". */
  readonly question: readonly string[];
  /** What follows is denied: "denied that". */
  readonly denial: readonly string[];
  /** Was so before and yields to what is said now: "had earlier", "last year", "once". */
  readonly historical: readonly string[];
  /** Marks the position of now against one before: "now", "no longer", "since then". */
  readonly current: readonly string[];
  /** Opens a new thought whose side wins: "but", "however". */
  readonly contrast: readonly string[];
  /** Begins a clause: subordinators and relatives. */
  readonly clause: readonly string[];
  /** Takes out of a group or list: "except", "with the exception of". */
  readonly except: readonly string[];
};

export type Speakers = {
  /** Speech verbs, for the speaker before or after what is said: "said", "told". */
  readonly reporting: readonly string[];
  /** The source follows: "according to". */
  readonly source: readonly string[];
  /** Offices, by rank. A demonym or country beside them makes a person of that government: "the Polish defence minister". */
  readonly offices: Readonly<Record<Office, readonly string[]>>;
  /** With a country's adjective or name beside them they stand for its government: "government", "cabinet", "position", "stance". */
  readonly governments: readonly string[];
  /** Who does not speak for the country, near a name: "opposition leader", "former prime minister". */
  readonly opposition: readonly string[];
  readonly former: readonly string[];
  /** Experts, generals on a panel, voters, newspapers. */
  readonly private: readonly string[];
  /** Stand for the speaker before: "he", "she"; `we` inside a quotation. */
  readonly pronouns: {
    readonly he: readonly string[];
    readonly she: readonly string[];
    /** Stand for one that is left open: "one", "the latter". */
    readonly they: readonly string[];
    /** Stand for those last named together: "they". */
    readonly plural: readonly string[];
    /** Where one word is "she" and "they": verbs beside which it is "they". Empty where there are two words. */
    readonly pluralVerbs: readonly string[];
    readonly we: readonly string[];
    /** Stands for a country at the beginning of a clause, for a matter elsewhere; empty where a language has none. */
    readonly it: readonly string[];
    /** The government of the country spoken of: "the cabinet", "his country", "the ministry". */
    readonly state: readonly string[];
    /** The last two, or three, that were listed: "both countries", "all three". */
    readonly both: readonly string[];
    readonly three: readonly string[];
  };
  /** Put a name out of the subject: "in", "to", "with". */
  readonly oblique: readonly string[];
  /** Before a noun: "a", "the", "this". A capital behind one only says where: "a Berlin think-tank". */
  readonly articles: readonly string[];
  /** Offices in the plural: without a country beside them they are nobody's in particular. */
  readonly several: readonly string[];
  /** Join names into one list: "and", "or", "as well as". */
  readonly coordination: readonly string[];
  /** Come between a passive cue and its holder: "by". */
  readonly agent: readonly string[];
};
