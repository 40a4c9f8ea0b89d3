import { describe, expect, test } from "vitest";
import { CONDITIONS } from "../../src/codebook";
import { readDocument } from "../../src/document/read-document";
import { languageOf } from "../../src/languages";
import type { Language } from "../../src/languages/language";
import { findMentions } from "../../src/mentions/find-mentions";
import { readArticle } from "../../src/reading";
import { readSource } from "../../src/source/read-source";
import { termsOf } from "../../src/terms/terms-of";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { nl } from "./nl";
import { pl } from "./pl";
import type { TermCase } from "./term-case";
import { uk } from "./uk";

function read(code: string, [holder, stance, text]: TermCase) {
  const source = readSource("one.md", Buffer.from(`---\nlanguage: ${code}\npublished: 2025-09-05\n---\n\n${text}\n`));
  const reading = readArticle(readDocument(source, code), languageOf(code) as Language);
  const sentences = findMentions(reading);
  const terms = termsOf(
    reading,
    sentences,
    holder,
    stance,
    sentences.map((one) => one.index),
  );
  return { text: source.text, terms };
}

const named = (list: readonly string[]): string => [...list].sort().join(" ");

describe.each(Object.entries({ en, nl, de, fr, es, it, pl, uk }))("%s", (code, cases) => {
  test.each(cases)("%s %s: %s", (...one) => {
    const { text, terms } = read(code, one);
    expect({ conditions: named(terms.conditions), contribution: named(terms.contribution) }).toEqual({
      conditions: named(one[3].split(" ").filter(Boolean)),
      contribution: named(one[4].split(" ").filter(Boolean)),
    });
    for (const evidence of terms.evidence.values()) expect(text).toContain(evidence.quote);
  });
});

test("every condition is expected somewhere", () => {
  const expected = new Set([en, nl, de, fr, es, it, pl, uk].flat().flatMap((one) => one[3].split(" ")));
  expect(CONDITIONS.filter((name) => !expected.has(name))).toEqual([]);
});
