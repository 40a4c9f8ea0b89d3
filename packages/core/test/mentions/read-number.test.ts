import { describe, expect, test } from "vitest";
import { numbers as english } from "../../src/languages/en/numbers";
import { numbers as dutch } from "../../src/languages/nl/numbers";
import type { Numbers } from "../../src/languages/numbers";
import { readNumber } from "../../src/mentions/read-number";
import { tokenise } from "../../src/sentences/tokenise";

function valueIn(text: string, numbers: Numbers): number | null {
  const tokens = tokenise(text, { classOf: () => 0 }, { after: [], before: [] });
  return readNumber({ plain: text, tokens }, numbers, 0, tokens.count)?.value ?? null;
}

describe("English numbers", () => {
  test.each([
    ["10,000", 10_000],
    ["1,234,567", 1_234_567],
    ["10 000", 10_000],
    ["1.5 million", 1_500_000],
    ["30k", 30_000],
    ["30 thousand", 30_000],
    ["two hundred and fifty", 250],
    ["twenty-five thousand", 25_000],
    ["two thousand five hundred", 2500],
    ["two thousand and fifty", 2050],
    ["ten thousand and thirty thousand", 10_000],
    ["a hundred", null],
    ["26th", null],
    ["soldiers", null],
  ])("%s", (text, value) => {
    expect(valueIn(text, english)).toBe(value);
  });
});

describe("Dutch numbers", () => {
  test.each([
    ["10.000", 10_000],
    ["1,5 miljoen", 1_500_000],
    ["vijfentwintigduizend", 25_000],
    ["tweehonderdvijftig", 250],
    ["drieëntwintig", 23],
    ["vierentwintig", 24],
    ["tienduizend", 10_000],
    ["tweehonderdduizend", 200_000],
    ["achtervolgd", null],
    ["eenheid", null],
  ])("%s", (text, value) => {
    expect(valueIn(text, dutch)).toBe(value);
  });
});
