import { describe, expect, test } from "vitest";
import { normalise } from "../../src/document/normalise";
import { languageOf, SUPPORTED_LANGUAGES } from "../../src/languages";
import { CONCEPTS, type Concepts } from "../../src/languages/concepts";
import { concepts as de } from "../../src/languages/de/concepts";
import { concepts as en } from "../../src/languages/en/concepts";
import { concepts as es } from "../../src/languages/es/concepts";
import { concepts as fr } from "../../src/languages/fr/concepts";
import { concepts as it } from "../../src/languages/it/concepts";
import type { Language } from "../../src/languages/language";
import { concepts as nl } from "../../src/languages/nl/concepts";
import { concepts as pl } from "../../src/languages/pl/concepts";
import { concepts as uk } from "../../src/languages/uk/concepts";
import { findMatches } from "../../src/match/find-matches";
import { buildLexicon } from "../../src/match/lexicon";
import { type Pattern, parsePattern } from "../../src/match/pattern";
import { tokenise } from "../../src/sentences/tokenise";

const packs: Readonly<Record<string, Concepts>> = { de, en, es, fr, it, nl, pl, uk };

function atomsOf(pattern: Pattern): string[] {
  if (pattern.type === "word") return [pattern.atom];
  return pattern.type === "any" ? [] : pattern.parts.flatMap(atomsOf);
}

/** @returns a text with the alternative in it: of several words in a bracket the first, a stem as it stands */
function textWith(alternative: string): string {
  const words = alternative
    .replace(/\(([^|)]*)\|[^)]*\)/g, "$1")
    .replace("[*]", "it")
    .replace(/ \* /g, " it ");
  return `Xx ${words.replaceAll("*", "")} xx.`.replace(/' /g, "'").replace(/ '/g, "'");
}

/** @returns for each sign of a text, which line it stands in */
function linesOf(text: string): Int32Array {
  let line = 0;
  return Int32Array.from(text, (sign) => (sign === "\n" ? line++ : line));
}

/** @returns the alternatives of a cell as they are written */
const alternativesOf = (cell: string): string[] => cell.split(/\|(?![^(]*\))/);

test("every language has concepts", () => {
  expect(Object.keys(packs).sort()).toEqual([...SUPPORTED_LANGUAGES].sort());
});

describe.each(Object.entries(packs))("the concepts of %s", (code, concepts) => {
  test("are those of all languages, in their order", () => {
    expect(Object.keys(concepts)).toEqual([...CONCEPTS]);
  });

  test("can be read, and no cell or alternative is empty", () => {
    const empty = Object.entries(concepts).filter(([, cell]) => alternativesOf(cell).some((one) => one.trim() === ""));
    expect(empty.map(([name]) => name)).toEqual([]);
    for (const cell of Object.values(concepts)) parsePattern(cell);
  });

  test("write a stem by one star at an end of a word", () => {
    const wrong = Object.entries(concepts).flatMap(([name, cell]) =>
      atomsOf(parsePattern(cell))
        .filter((atom) => /[^*]\*[^*]|^\*?$/.test(atom))
        .map((atom) => `${name}: ${atom}`),
    );
    expect(wrong).toEqual([]);
  });

  test("say nothing twice under one name", () => {
    const twice = Object.entries(concepts).flatMap(([name, cell]) =>
      alternativesOf(cell)
        .filter((one, i, all) => all.indexOf(one) !== i)
        .map((one) => `${name}: ${one}`),
    );
    expect(twice).toEqual([]);
  });

  test("are found where they are written: nothing is tied by an apostrophe that the tokeniser cuts", () => {
    const { words, fillers, clitics } = languageOf(code) as Language;
    const rows = Object.entries(concepts).map(([id, cell]) => ({ id, role: "concept", pattern: `(${cell})` }));
    const lexicon = buildLexicon(rows, words, fillers);
    const written = rows.flatMap(({ id, pattern }, row) =>
      alternativesOf(pattern.slice(1, -1)).map((alternative) => ({ id, row, alternative })),
    );
    const { plain } = normalise(written.map(({ alternative }) => textWith(alternative)).join("\n"));
    const tokens = tokenise(plain, lexicon, clitics);
    const found = findMatches(lexicon, tokens);
    const lineAt = linesOf(plain);
    const seen = new Set(
      [...found.row].map((row, i) => `${row} ${lineAt[tokens.start[found.from[i] as number] as number]}`),
    );
    const missing = written.filter(({ row }, line) => !seen.has(`${row} ${line}`));
    expect(missing.map(({ id, alternative }) => `${id}: ${alternative}`)).toEqual([]);
  });
});
