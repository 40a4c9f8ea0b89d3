import { extract, type Source } from "@standpoint/core";
import {
  findMentions,
  type Language,
  languageOf,
  makeClaims,
  measureForces,
  type Reading,
  readArticle,
  readDocument,
} from "@standpoint/core/stages";

/** Something that reads a text. It answers with how many words it saw, so that its work is asked for and counted. */
export type Contender = {
  readonly name: string;
  /** Reads English alone. */
  readonly english: boolean;
  readonly does: string;
  readonly read: (source: Source) => number;
};

/**
 * Ours whole and in parts, and the two libraries that a project in TypeScript would take instead. Each is loaded
 * by a function, so that what it keeps in memory can be told from what the others keep; our packs are loaded before.
 */
export const CONTENDERS: readonly (() => Contender | Promise<Contender>)[] = [
  () => ({
    name: "standpoint",
    english: false,
    does: "the whole extraction: stances, force sizes, proposals",
    read: (source) => extract(source).stances.length,
  }),
  () => ({
    name: "standpoint, reading",
    english: false,
    does: "words, sentences and all matches of the language's automaton",
    read: (source) => reading(source).tokens.count,
  }),
  () => ({
    name: "standpoint, rules",
    english: false,
    does: "reading, mentions, claims and force sizes, without the judge of stances",
    read: (source) => {
      const read = reading(source);
      const sentences = findMentions(read);
      return makeClaims(read, sentences).length + measureForces(read, sentences).length;
    },
  }),
  () => winkContender("wink-nlp", "its whole pipeline", undefined),
  () => winkContender("wink-nlp, sbd + ner", "words, sentences and entities alone", ["sbd", "ner"]),
  compromiseContender,
];

export function reading(source: Source): Reading {
  const language = languageOf(source.language ?? "") as Language;
  return readArticle(readDocument(source, language.code), language);
}

async function compromiseContender(): Promise<Contender> {
  const { default: compromise } = await import("compromise");
  return {
    name: "compromise",
    english: true,
    does: "words, sentences, people, places and organisations",
    read: ({ text }) => {
      const doc = compromise(text);
      return doc.topics().length + doc.length + doc.wordCount();
    },
  };
}

async function winkContender(name: string, does: string, pipe: string[] | undefined): Promise<Contender> {
  const { default: winkNlp } = await import("wink-nlp");
  const { default: model } = await import("wink-eng-lite-web-model");
  const nlp = winkNlp(model, pipe);
  return {
    name,
    does,
    english: true,
    read: ({ text }) => {
      const doc = nlp.readDoc(text);
      return doc.tokens().length() + doc.sentences().length() + doc.entities().length();
    },
  };
}
