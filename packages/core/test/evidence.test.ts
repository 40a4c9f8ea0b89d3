import fc from "fast-check";
import { expect, test } from "vitest";
import { SUPPORTED_LANGUAGES } from "../src/index";
import { read } from "./articles";

const PIECES = [
  "Denmark will send soldiers to Ukraine. ",
  "Polen stuurt geen soldaten. ",
  "Emmanuel Macron said ",
  "“Nein”, ",
  "De\u00adne\u00admarken ",
  "e\u0301",
  "«Ніколи» ",
  "\n\n",
  "10,000 troops ",
  "\u00a0",
  "🙂",
  "the idea – ",
  "Sweden’s offer ",
  "\ufeff",
  "?",
  "'",
  "No boots. ",
];

test("every quote is a slice of the text", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }),
      fc.constantFrom(...SUPPORTED_LANGUAGES),
      (pieces, language) => {
        const text = pieces.join("");
        const { stances, forceSizes, proposals } = read(text, language, "2025-03-27");
        for (const { evidence } of [...stances, ...forceSizes, ...proposals]) {
          expect(evidence.quote.length).toBeGreaterThan(0);
          expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        }
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
