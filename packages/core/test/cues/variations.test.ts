import { describe, expect, test } from "vitest";
import { STANCES } from "../../src/codebook";
import { languageOf, SUPPORTED_LANGUAGES } from "../../src/languages";
import type { Language } from "../../src/languages/language";
import { EXCEPTIONS } from "./exceptions";
import type { Grammar } from "./grammar/grammar";
import { GRAMMARS } from "./grammar/grammars";
import { VARIATIONS } from "./variations";

/** So many rows of a pack at least must take a variation, or it tests nothing. */
const LEAST = 10;

describe.each([...SUPPORTED_LANGUAGES])("every cue of %s", (code) => {
  const language = languageOf(code) as Language;
  const grammar = GRAMMARS[code] as Grammar;

  describe.each(Object.entries(VARIATIONS))("%s", (name, vary) => {
    const excepted = (EXCEPTIONS[`${code} ${name}`] ?? []).map((one) => one.pattern);
    const outcomes = language.cues.flatMap((row) => {
      const outcome = vary(language, grammar, row);
      return outcome ? [{ row, outcome, excepted: excepted.some((pattern) => row[1].startsWith(pattern)) }] : [];
    });

    test("can be tried", () => {
      expect(outcomes.length).toBeGreaterThanOrEqual(LEAST);
    });

    test.each(STANCES)("as %s", (stance) => {
      const wrong = outcomes.filter((one) => one.row[0] === stance && !one.outcome.right && !one.excepted);
      expect(wrong.map(({ row, outcome }) => `${row[1]} | ${outcome.text} | ${outcome.got}`)).toEqual([]);
    });

    test("fails where an exception is listed", () => {
      const unneeded = excepted.filter(
        (pattern) => !outcomes.some((one) => one.row[1].startsWith(pattern) && !one.outcome.right),
      );
      expect(unneeded).toEqual([]);
    });
  });
});
