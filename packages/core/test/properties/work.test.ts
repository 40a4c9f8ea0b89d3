import { expect, test, vi } from "vitest";
import { normalise } from "../../src/document/normalise";
import { languageOf } from "../../src/languages";
import type { Language } from "../../src/languages/language";
import { lexiconOf } from "../../src/languages/lexicon-of";
import { findMatches } from "../../src/match/find-matches";
import { splitSentences } from "../../src/sentences/split-sentences";
import { tokenise } from "../../src/sentences/tokenise";

/** A pack is built first, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

/** What a text is made into, as counts: work that grows with the text, whatever the machine. */
function work(code: string, text: string): { tokens: number; matches: number; longest: number } {
  const language = languageOf(code) as Language;
  const lexicon = lexiconOf(language);
  const { plain } = normalise(text);
  const tokens = tokenise(plain, lexicon, language.clitics);
  const sentences = splitSentences(plain, tokens, language.sentenceEnds);
  return {
    tokens: tokens.count,
    matches: findMatches(lexicon, tokens).count,
    longest: Math.max(0, ...sentences.map((one) => one.to - one.from)),
  };
}

test.each([
  ["en", "Denmark will send soldiers to Ukraine and Emmanuel Macron did not rule out troops "],
  ["nl", "Denemarken stuurt soldaten naar Oekraïne en Emmanuel Macron sluit troepen niet uit "],
  ["de", "Dänemark schickt Soldaten in die Ukraine und Emmanuel Macron schließt Truppen nicht aus "],
  ["uk", "Данія надішле солдатів в Україну, а Макрон не виключає відправлення військ "],
])(
  "one line ten times as long in %s is ten times the words and the matches, in stretches of one length",
  (code, line) => {
    const once = work(code, line.repeat(100));
    const tenfold = work(code, line.repeat(1000));
    expect(tenfold.tokens).toBe(once.tokens * 10);
    expect(tenfold.matches / once.matches).toBeGreaterThan(9.9);
    expect(tenfold.matches / once.matches).toBeLessThan(10.1);
    expect(tenfold.longest).toBeLessThanOrEqual(once.longest + 1);
  },
);
