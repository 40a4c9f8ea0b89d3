import { describe, expect, test } from "vitest";
import { STANCES, type Stance } from "../../src/codebook";
import { normalise } from "../../src/document/normalise";
import { languageOf, SUPPORTED_LANGUAGES } from "../../src/languages";
import type { Language } from "../../src/languages/language";
import { lexiconOf, rowsOf } from "../../src/languages/lexicon-of";
import { findMatches } from "../../src/match/find-matches";
import { type Pattern, parsePattern } from "../../src/match/pattern";
import { tokenise } from "../../src/sentences/tokenise";

/** Fewer cues of a stance than this leave a language behind the others. */
const LEAST_CUES = 25;

/** Cells that a language may leave empty, each with the reason. */
const NOT_OF: Readonly<Record<string, { readonly languages: readonly string[]; readonly reason: string }>> = {
  "pronoun:it": {
    languages: ["nl", "de", "fr", "es", "it", "pl", "uk"],
    reason: "a country has a gender there, or no pronoun at all: it is among he, she and they",
  },
  "pronoun:they": { languages: ["es", "it", "pl"], reason: "only what stands for several is a word there" },
  "pronoun:pluralVerbs": {
    languages: ["en", "fr", "es", "it", "pl", "uk"],
    reason: "she and they are two words there",
  },
  "cue holderAfter": { languages: ["pl", "uk"], reason: "the case of a name tells who acts, wherever it stands" },
};

const CELLS = new Map(SUPPORTED_LANGUAGES.map((code) => [code, cellsOf(languageOf(code) as Language)]));

describe.each([...SUPPORTED_LANGUAGES])("the pack of %s", (code) => {
  const language = languageOf(code) as Language;

  test.each(STANCES)("has cues enough of %s", (stance) => {
    expect(language.cues.filter((cue) => cue[0] === stance).length).toBeGreaterThanOrEqual(LEAST_CUES);
  });

  test("fills every cell that another pack fills", () => {
    const cells = [...new Set([...CELLS.values()].flatMap((one) => [...one]))];
    const lacking = cells.filter((cell) => !CELLS.get(code)?.has(cell));
    expect(lacking.filter((cell) => !NOT_OF[cell]?.languages.includes(code))).toEqual([]);
  });

  test("writes no cue twice, and none with two stances", () => {
    const seen = new Map<string, string>();
    const twice = language.cues.flatMap(([stance, pattern]) => {
      const before = seen.get(pattern);
      seen.set(pattern, stance);
      return before === undefined ? [] : [`${before} and ${stance}: ${pattern}`];
    });
    expect(twice).toEqual([]);
  });

  test("gives no words two opposing senses", () => {
    const senses = new Map<string, Stance>();
    const opposing: string[] = [];
    for (const [stance, pattern] of language.cues) {
      for (const form of formsOf(parsePattern(pattern, language.words)) ?? []) {
        const before = senses.get(form) ?? stance;
        senses.set(form, before);
        if (isFor(before) !== isFor(stance) && before !== "uncommitted" && stance !== "uncommitted") {
          opposing.push(`${form}: ${before} and ${stance}`);
        }
      }
    }
    expect(opposing).toEqual([]);
  });

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

const isFor = (stance: Stance): boolean => stance === "supports" || stance === "open";

/** The roles, slots and senses that a pack fills. */
function cellsOf(language: Language): Set<string> {
  const options = language.cues.flatMap(([stance, , , more]) =>
    Object.keys(more ?? {}).flatMap((key) => (key === "condition" ? [] : [`cue ${key}`, `cue of ${stance}`])),
  );
  const roles = rowsOf(language).flatMap(({ role, condition, contribution, office }) => [
    role,
    condition ? `condition ${condition}` : role,
    contribution ? `contribution ${contribution}` : role,
    office ? `office ${office}` : role,
  ]);
  return new Set([...options, ...roles]);
}

/** Every row of words that a pattern stands for; null where gaps and stems leave it open, or there are too many. */
function formsOf(pattern: Pattern): readonly string[] | null {
  if (pattern.type === "word") return pattern.atom.includes("*") ? null : [pattern.atom.toLowerCase()];
  if (pattern.type === "any") return null;
  if (pattern.type === "choice") {
    const each = pattern.parts.flatMap((part) => formsOf(part) ?? []);
    return pattern.optional ? ["", ...each] : each;
  }
  let rows: readonly string[] = [""];
  for (const part of pattern.parts) {
    const forms = formsOf(part);
    if (!forms?.length || rows.length * forms.length > 3000) return null;
    rows = rows.flatMap((row) => forms.map((form) => `${row} ${form}`.trim()));
  }
  return rows;
}
