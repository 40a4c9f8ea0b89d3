import { vi } from "vitest";
import { readDocument } from "../../src/document/read-document";
import { languageOf } from "../../src/languages";
import type { Language } from "../../src/languages/language";
import { findMentions } from "../../src/mentions/find-mentions";
import type { Mention } from "../../src/mentions/mention";
import { readArticle } from "../../src/reading";
import { readSource } from "../../src/source/read-source";

// The first text in a language builds its automaton.
vi.setConfig({ testTimeout: 60_000 });

/** A mention with its words as they stand in the text. */
export type Read = Mention & { readonly words: string };

/** All mentions of a text, in order. */
export function mentionsIn(language: string, text: string, published?: string): Read[] {
  const head = `---\nlanguage: ${language}\n${published ? `published: ${published}\n` : ""}---\n`;
  const source = readSource("article.md", new TextEncoder().encode(`${head}${text}\n`));
  const reading = readArticle(readDocument(source, language), languageOf(language) as Language);
  const { start, end } = reading.tokens;
  return findMentions(reading).flatMap(({ mentions }) =>
    mentions.map((one) => ({
      ...one,
      words: reading.document.plain.slice(start[one.from] as number, end[one.to - 1] as number),
    })),
  );
}

/** Whom the words name, sorted: `"FRA+GBR"`; `""` for nobody, null where they are no mention. */
export function namedBy(language: string, text: string, words: string, published?: string): string | null {
  const one = mentionOf(language, text, words, published);
  return one ? [...one.holders].sort().join("+") : null;
}

/** The last mention with these words, or that holds them. */
export function mentionOf(language: string, text: string, words: string, published?: string): Read | undefined {
  const all = mentionsIn(language, text, published);
  return all.findLast((one) => one.words === words) ?? all.findLast((one) => one.words.includes(words));
}
