import type { Span } from "./codebook";
import { normalise } from "./document/normalise";
import { languageOf } from "./languages";
import { lexiconOf } from "./languages/lexicon-of";
import { splitSentences } from "./sentences/split-sentences";
import { tokenise } from "./sentences/tokenise";

/**
 * The sentences of a text, as the extractor cuts them; offsets are UTF-16 units into the text.
 * A language without a pack is cut by its signs alone.
 */
export function sentenceSpans(text: string, code: string): Span[] {
  const language = languageOf(code);
  const { plain, map } = normalise(text);
  const lexicon = language ? lexiconOf(language) : { classOf: () => 0 };
  const tokens = tokenise(plain, lexicon, language?.clitics ?? { after: [], before: [] });
  const at = (offset: number): number => (map ? (map[offset] as number) : offset);
  return splitSentences(plain, tokens, language?.sentenceEnds ?? { abbreviations: [] }).map((sentence) => ({
    start: at(tokens.start[sentence.from] as number),
    end: at(tokens.end[sentence.to - 1] as number),
  }));
}
