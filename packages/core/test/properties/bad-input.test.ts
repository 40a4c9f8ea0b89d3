import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { readSource, SUPPORTED_LANGUAGES } from "../../src/index";
import { SourceError } from "../../src/source/source-error";
import { read } from "../articles";

/** Eight packs are built on the way, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

const RUNS = { numRuns: 60 };
const LANGUAGE = fc.constantFrom(...SUPPORTED_LANGUAGES);

/** What pages are broken with, beside words that the packs know. */
const PIECES = fc.constantFrom(
  "Denmark will send soldiers to Ukraine. ",
  "Polen stuurt geen soldaten ",
  "« Non », a dit Emmanuel Macron. ",
  "10,000–30,000 troops ",
  "«Ніколи», сказав Путін. ",
  "\u202eRussia\u202c ",
  "\u200f\u200e",
  "\u0000",
  "\ud83d",
  "🇺🇦👩‍👩‍👧",
  "e\u0301\u00ad",
  "\ufeff",
  "\r\n",
  "\n\n",
  "\t",
  "((((",
  "]]]]",
  "“„«\"'",
  "»”’",
  "……",
  "----",
  "<p>",
  "</div",
  "&nbsp;&#0;",
  "https://example.org/a?b=c ",
  "İstanbul ß ŉ ",
  "١٢٣ troops ",
);
const MESS = fc.array(PIECES, { maxLength: 40 }).map((pieces) => pieces.join(""));

function check(text: string, language: string): void {
  const first = read(text, language, "2025-03-27");
  for (const { evidence } of [...first.stances, ...first.forceSizes, ...first.proposals]) {
    expect(evidence.quote.length).toBeGreaterThan(0);
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  }
  expect(read(text, language, "2025-03-27")).toEqual(first);
}

describe("reading", () => {
  test("broken text throws nothing, quotes slices and says the same twice", () => {
    fc.assert(fc.property(MESS, LANGUAGE, check), RUNS);
  });

  test("so does any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), LANGUAGE, check), RUNS);
  });

  test("so do mixed languages", () => {
    const words = fc.constantFrom("troops", "soldaten", "Soldaten", "troupes", "tropas", "truppe", "wojska", "війська");
    const verbs = fc.constantFrom(
      "won't send",
      "stuurt",
      "schickt",
      "enverra",
      "enviará",
      "invierà",
      "wyśle",
      "надішле",
    );
    const names = fc.constantFrom("Denmark", "Polen", "Macron", "España", "l'Italia", "Węgry", "Путін");
    const sentence = fc.tuple(names, verbs, words).map((parts) => `${parts.join(" ")}. `);
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), LANGUAGE, (all, language) => check(all.join(""), language)),
      RUNS,
    );
  });

  test.each(["", " ", "\n", "Denmark", "?", "“", "7", "\ud83d"])("so does %j", (text) => {
    for (const language of SUPPORTED_LANGUAGES) check(text, language);
  });

  test.each([
    ["quotes", "“"],
    ["closed quotes", "“No.” "],
    ["brackets", "(["],
    ["right-to-left marks", "\u200f"],
    ["emoji", "🪖"],
    ["stops", "."],
    ["one word", "troops"],
    ["breaks", "\n"],
  ])("so do thousands of %s", (_, piece) => {
    check(`${piece.repeat(5000)} Denmark will send soldiers to Ukraine.`, "en");
  });
});

describe("a file", () => {
  const reads = (name: string, bytes: Uint8Array): void => {
    try {
      const source = readSource(name, bytes);
      expect(typeof source.text).toBe("string");
    } catch (error) {
      expect(error).toBeInstanceOf(SourceError);
    }
  };

  test("of any bytes is read, or refused with a reason", () => {
    const name = fc.constantFrom("a.md", "a.txt", "a.html");
    fc.assert(fc.property(name, fc.uint8Array({ maxLength: 400 }), reads), RUNS);
  });

  test("of broken HTML is read, or refused with a reason", () => {
    const tags = fc.constantFrom("<html>", "<p", "</p>", "<script>", "<!--", "]]>", "<td>", "text ", "&amp", '="', "<");
    const page = fc.array(tags, { maxLength: 30 }).map((parts) => new TextEncoder().encode(parts.join("")));
    fc.assert(
      fc.property(page, (bytes) => reads("a.html", bytes)),
      RUNS,
    );
  });

  test.each([
    ["UTF-16", (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"))],
    ["Latin-1", (text: string) => new Uint8Array(Buffer.from(text, "latin1"))],
    ["a cut character", (text: string) => new Uint8Array(Buffer.from(text)).slice(0, -2)],
  ])("in %s is read, or refused with a reason", (_, encode) => {
    reads("a.txt", encode("Le président n'exclut pas l'envoi de troupes à Kyïv é"));
  });
});
