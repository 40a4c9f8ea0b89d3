import type { Extraction } from "../src/codebook";
import { extract, type Source } from "../src/index";

/** An article of a test: only its text and language matter. */
export function article(text: string, language: string, published: string | null = null): Source {
  return {
    file: "test.txt",
    id: "test",
    title: null,
    outlet: null,
    url: null,
    language,
    published,
    publishedPrecision: published ? "day" : null,
    modified: null,
    rights: "quote",
    text,
  };
}

export function read(text: string, language: string, published: string | null = null): Extraction {
  return extract(article(text, language, published));
}

/** The stances of a text as `{ FRA: "supports" }`. */
export function stancesIn(text: string, language: string, published: string | null = null): Record<string, string> {
  return Object.fromEntries(read(text, language, published).stances.map((one) => [one.country, one.stance]));
}
