import { STANCES, type Trace } from "@standpoint/core/codebook";
import type { Words } from "@standpoint/words/words";

type Row = Trace[number];

/** One rule of a reading as a reader can check it. */
export type TraceWords = {
  /** "declines". */
  readonly stance: string;
  /** The words of the sentence that the rule met, in its order; empty where none can be told from its id. */
  readonly met: readonly string[];
  /** What changed the words' sense and what ties them to the question. */
  readonly notes: readonly string[];
  /** How the holder was recognised. */
  readonly who: string;
};

const MODIFIERS = ["negated", "modal", "denied", "asked", "historical"] as const;

const FRAMES = ["target", "inherited", "bound", "loose"] as const;

/** @returns the trace's own word in the reader's, or itself where it is a stranger */
function inWords(known: readonly (typeof MODIFIERS | typeof FRAMES)[number][], word: string, { say }: Words): string {
  const key = known.find((each) => each === word);
  return key ? say(`trace.${key}`) : word;
}

/** Shorter parts of a rule's id say nothing alone: "a", "of". */
const LEAST = 3;
const MOST = 8;

const wordsOf = (text: string) => text.toLocaleLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];

/** @returns the words of the sentence that stand in the rule's id, each once, in the sentence's order */
function wordsMet(slug: string, quote: string): string[] {
  const parts = slug.split("-").filter((part) => part.length >= LEAST);
  const isMet = (word: string) => parts.some((part) => word === part || (part.length > 4 && word.startsWith(part)));
  return [...new Set(wordsOf(quote).filter(isMet))].slice(0, MOST);
}

/** The stance that a rule's id names, in words; the id's own where it is none. */
function stanceOf(word: string | undefined, { say }: Words): string {
  const stance = STANCES.find((each) => each === word);
  return stance ? say(`stanceSays.${stance}`) : (word ?? "");
}

/** What the name of a mention's form begins with. */
const PEOPLE = [
  ...(["name", "capital", "adjective", "people", "government", "pronoun"] as const),
  ...(["group", "title", "role", "official", "party"] as const),
];

/** @returns how the holder was recognised, with the person where one is named: "by who held office that day (Tusk)" */
function recognised(mention: string, { say }: Words): string {
  const form = PEOPLE.find((each) => mention.startsWith(each));
  const words = form ? say(`trace.${form}`) : mention;
  const person = /\(([^)]+)\)$/.exec(mention)?.[1];
  return person ? `${words} (${person})` : words;
}

/** @returns a rule that spoke, in the reader's words: stance, the words it met in the quote, and why they count */
export function traceWords({ cue, mention, modifiers, frame }: Row, quote: string, words: Words): TraceWords {
  const [, kind, ...rest] = cue.split("/");
  const judged = kind === "judge";
  const notes = judged ? [words.say("trace.judged")] : modifiers.map((each) => inWords(MODIFIERS, each, words));
  return {
    stance: stanceOf(judged ? rest[0] : kind, words),
    met: judged ? modifiers : wordsMet(rest.join("-"), quote),
    notes: [...notes, inWords(FRAMES, frame, words)],
    who: recognised(mention, words),
  };
}
