import type { Document } from "./document/document";
import type { Language } from "./languages/language";
import { lexiconOf, type PackRow } from "./languages/lexicon-of";
import { findMatches, type Matches } from "./match/find-matches";
import type { Lexicon } from "./match/lexicon";
import type { Sentence } from "./sentences/sentence";
import { splitSentences } from "./sentences/split-sentences";
import { tokenise } from "./sentences/tokenise";
import type { Tokens } from "./sentences/tokens";

/** A document cut into words and sentences, with everything that the language's automaton found in it. */
export type Reading = {
  readonly document: Document;
  readonly language: Language;
  readonly lexicon: Lexicon<PackRow>;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly matches: Matches;
};

export function readArticle(document: Document, language: Language): Reading {
  const lexicon = lexiconOf(language);
  const tokens = tokenise(document.plain, lexicon, language.clitics);
  const sentences = splitSentences(document.plain, tokens, language.sentenceEnds);
  return { document, language, lexicon, tokens, sentences, matches: findMatches(lexicon, tokens) };
}
