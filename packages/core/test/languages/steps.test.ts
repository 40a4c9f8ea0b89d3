import { describe, expect, test } from "vitest";
import { languageOf, SUPPORTED_LANGUAGES } from "../../src/languages";
import { findMatches } from "../../src/match/find-matches";
import { buildLexicon } from "../../src/match/lexicon";
import { tokenise } from "../../src/sentences/tokenise";

describe.each(SUPPORTED_LANGUAGES)("the steps of the %s pack", (code) => {
  const language = languageOf(code);
  if (!language) throw new Error(code);

  test.each(language.steps.rows)("%s: %s is found in its example", (type, pattern, example) => {
    const lexicon = buildLexicon([{ id: "x", role: type, pattern }], language.words, language.fillers);
    expect(findMatches(lexicon, tokenise(example, lexicon, language.clitics)).count).toBeGreaterThan(0);
  });

  test("there are twelve months and seven days", () => {
    expect([language.dates.months.length, language.dates.weekdays.length]).toEqual([12, 7]);
  });
});
