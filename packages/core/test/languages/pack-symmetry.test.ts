import { describe, expect, test } from "vitest";
import { STANCES } from "../../src/codebook";
import { normalise } from "../../src/document/normalise";
import { languageOf, SUPPORTED_LANGUAGES } from "../../src/languages";
import type { Language } from "../../src/languages/language";
import { lexiconOf, rowsOf } from "../../src/languages/lexicon-of";
import { findMatches } from "../../src/match/find-matches";
import { tokenise } from "../../src/sentences/tokenise";

describe.each([...SUPPORTED_LANGUAGES])("the pack of %s", (code) => {
  const language = languageOf(code) as Language;

  test("has cues of every stance", () => {
    expect(new Set(language.cues.map((cue) => cue[0]))).toEqual(new Set(STANCES));
  });

  test.each(["frames", "modifiers", "speakers", "conditions", "contributions"] as const)(
    "fills every list of its %s",
    (slot) => {
      for (const [name, list] of Object.entries(language[slot])) {
        const size = Array.isArray(list) ? list.length : Object.keys(list).length;
        expect(size, name).toBeGreaterThan(0);
      }
      const english = languageOf("en") as Language;
      expect(Object.keys(language[slot]).sort()).toEqual(Object.keys(english[slot]).sort());
    },
  );

  test("every cue is found in its own example", () => {
    const lexicon = lexiconOf(language);
    const rows = rowsOf(language);
    const missing = language.cues.flatMap((cue, i) => {
      const index = rows.findIndex((row) => row.cue === cue);
      const { row } = findMatches(lexicon, tokenise(normalise(cue[2]).plain, lexicon, language.clitics));
      return row.includes(index) ? [] : [`${i} ${cue[1].slice(0, 60)} | ${cue[2]}`];
    });
    expect(missing).toEqual([]);
  });
});
