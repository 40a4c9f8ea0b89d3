import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract";
import { SUPPORTED_LANGUAGES } from "../../src/languages";
import { readSource } from "../../src/source/read-source";
import { stepsIn } from "./steps-in";

describe("steps told in English", () => {
  test.each([
    [
      "a meeting, by its host",
      "The leaders met in Paris on Tuesday. Soldiers for Ukraine were the only subject.",
      ["2025-03-25 meeting FRA"],
    ],
    [
      "an agreement, by who signed",
      "Emmanuel Macron and Keir Starmer signed a declaration on deploying soldiers to Ukraine on Tuesday.",
      ["2025-03-25 agreement FRA+GBR"],
    ],
    [
      "a refusal, on the day it was said",
      "Poland will not send soldiers to Ukraine, Prime Minister Donald Tusk said on Wednesday.",
      ["2025-03-26 refusal POL"],
    ],
    [
      "an announcement",
      "Denmark will send troops to Ukraine, Prime Minister Mette Frederiksen said on 24 March.",
      ["2025-03-24 announcement DNK"],
    ],
    ["nothing about troops, no step", "The ministers met in Paris on Tuesday to discuss grain.", []],
  ])("%s", (_, text, steps) => {
    expect(stepsIn("en", text)).toEqual(steps);
  });

  test("the same step told twice is one", () => {
    const text =
      "Poland will not send soldiers to Ukraine, Donald Tusk said on Wednesday.\n\nTusk said on Wednesday that Poland would not send soldiers to Ukraine.";
    expect(stepsIn("en", text)).toEqual(["2025-03-26 refusal POL"]);
  });

  test("a day is not made from a month", () => {
    const text = "Poland will not send soldiers to Ukraine, Donald Tusk said on Wednesday.";
    expect(stepsIn("en", text, "2025-03").filter((step) => /^\d{4}-\d{2}-\d{2}/.test(step))).toEqual([]);
  });

  test("the summary is a line of English", () => {
    const file =
      "---\nlanguage: en\npublished: 2025-03-27\n---\nPoland will not send soldiers to Ukraine, Donald Tusk said on Wednesday.";
    const { proposals } = extract(readSource("x.md", new TextEncoder().encode(file)));
    expect(proposals[0]?.summary).toBe("Poland: refusal");
  });
});

describe.skipIf(!SUPPORTED_LANGUAGES.includes("nl"))("steps told in Dutch", () => {
  test.each([
    [
      "De leiders kwamen dinsdag in Parijs bijeen. Militairen voor Oekraïne waren het enige onderwerp.",
      ["2025-03-25 meeting FRA"],
    ],
    ["Polen stuurt geen militairen naar Oekraïne, zei premier Donald Tusk woensdag.", ["2025-03-26 refusal POL"]],
  ])("%s", (text, steps) => {
    expect(stepsIn("nl", text)).toEqual(steps);
  });
});
