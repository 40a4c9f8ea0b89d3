import type { Document } from "./document/document";
import type { Language } from "./languages/language";
import { lexiconOf, type PackRow } from "./languages/lexicon-of";
import { findMatches, type Matches } from "./match/find-matches";
import type { Lexicon } from "./match/lexicon";
import type { Sentence } from "./sentences/sentence";
import { splitSentences } from "./sentences/split-sentences";
import { tokenise } from "./sentences/tokenise";
import { CUT, type Tokens } from "./sentences/tokens";

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
  const matches = findMatches(lexicon, tokens);
  const sentences = maskNoise(splitSentences(document.plain, tokens, language.sentenceEnds), tokens, lexicon, matches);
  return { document, language, lexicon, tokens, sentences, matches };
}

/** A longer sentence that only begins like page noise ("Share of the burden …") is text, unless a colon follows. */
const NOISE_TOKENS = 12;

/** Marks page noise: a short line, or a label with a colon, that begins with a boilerplate row. Nothing is cut out. */
function maskNoise(
  sentences: readonly Sentence[],
  tokens: Tokens,
  lexicon: Lexicon<PackRow>,
  matches: Matches,
): readonly Sentence[] {
  const role = lexicon.roles.indexOf("boilerplate");
  const ends = new Map<number, number>();
  for (let i = 0; i < matches.count; i++) {
    if (lexicon.roleOf[matches.row[i] as number] === role) ends.set(matches.from[i] as number, matches.to[i] as number);
  }
  if (!ends.size) return sentences;
  return sentences.map((one) => {
    const end = ends.get(one.from);
    const masked = end !== undefined && (one.to - one.from <= NOISE_TOKENS || tokens.kind[end] === CUT);
    return masked ? { ...one, masked } : one;
  });
}
