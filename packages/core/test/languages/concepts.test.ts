import { describe, expect, test } from "vitest";
import { SUPPORTED_LANGUAGES } from "../../src/languages";
import { CONCEPTS, type Concepts } from "../../src/languages/concepts";
import { concepts as de } from "../../src/languages/de/concepts";
import { concepts as en } from "../../src/languages/en/concepts";
import { concepts as es } from "../../src/languages/es/concepts";
import { concepts as fr } from "../../src/languages/fr/concepts";
import { concepts as it } from "../../src/languages/it/concepts";
import { concepts as nl } from "../../src/languages/nl/concepts";
import { concepts as pl } from "../../src/languages/pl/concepts";
import { concepts as uk } from "../../src/languages/uk/concepts";
import { type Pattern, parsePattern } from "../../src/match/pattern";

const packs: Readonly<Record<string, Concepts>> = { de, en, es, fr, it, nl, pl, uk };

function atomsOf(pattern: Pattern): string[] {
  if (pattern.type === "word") return [pattern.atom];
  return pattern.type === "any" ? [] : pattern.parts.flatMap(atomsOf);
}

/** @returns the alternatives of a cell as they are written */
const alternativesOf = (cell: string): string[] => cell.split(/\|(?![^(]*\))/);

test("every language has concepts", () => {
  expect(Object.keys(packs).sort()).toEqual([...SUPPORTED_LANGUAGES].sort());
});

describe.each(Object.entries(packs))("the concepts of %s", (_, concepts) => {
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
});
