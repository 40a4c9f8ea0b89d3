import { STANCE_WORDS } from "@standpoint/charts/words";
import type { Stance, Trace } from "@standpoint/core/codebook";

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

const MODIFIER_WORDS: Readonly<Record<string, string>> = {
  negated: "negated",
  modal: "might or would",
  denied: "denied",
  asked: "asked, not said",
  historical: "of an earlier time",
};

const FRAME_WORDS: Readonly<Record<string, string>> = {
  target: "in a sentence about troops for Ukraine",
  inherited: "the sentences before speak of troops for Ukraine",
  bound: "the words themselves speak of troops",
  loose: "only loosely tied to troops for Ukraine",
};

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
function stanceOf(word: string | undefined): string {
  return STANCE_WORDS[word as Stance] ?? word ?? "";
}

const PEOPLE: readonly (readonly [form: RegExp, words: string])[] = [
  [/^name/, "by its name"],
  [/^capital/, "by its capital"],
  [/^adjective/, "by its adjective"],
  [/^people/, "by its people"],
  [/^government/, "by its government"],
  [/^pronoun/, "by a pronoun for one named before"],
  [/^group/, "as one of a group of countries"],
  [/^title/, "by a title in the text"],
  [/^role/, "by an office"],
  [/^official/, "by who held office that day"],
  [/^party/, "by a party"],
];

/** @returns how the holder was recognised, with the person where one is named: "by who held office that day (Tusk)" */
function recognised(mention: string): string {
  const words = PEOPLE.find(([form]) => form.test(mention))?.[1] ?? mention;
  const person = /\(([^)]+)\)$/.exec(mention)?.[1];
  return person ? `${words} (${person})` : words;
}

/** @returns a rule that spoke, in the reader's words: stance, the words it met in the quote, and why they count */
export function traceWords({ cue, mention, modifiers, frame }: Row, quote: string): TraceWords {
  const [, kind, ...rest] = cue.split("/");
  const judged = kind === "judge";
  const notes = judged
    ? ["weighed together by the trained judge"]
    : modifiers.map((each) => MODIFIER_WORDS[each] ?? each);
  return {
    stance: stanceOf(judged ? rest[0] : kind),
    met: judged ? modifiers : wordsMet(rest.join("-"), quote),
    notes: [...notes, FRAME_WORDS[frame] ?? frame],
    who: recognised(mention),
  };
}
