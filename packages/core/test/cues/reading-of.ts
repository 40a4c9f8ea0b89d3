import { readDocument } from "../../src/document/read-document";
import type { Language } from "../../src/languages/language";
import { type Reading, readArticle } from "../../src/reading";

const NO_METADATA = {
  file: "test.txt",
  id: "test",
  title: null,
  outlet: null,
  url: null,
  published: null,
  publishedPrecision: null,
  modified: null,
  rights: "quote",
} as const;

/** A text read with a pack, up to where sentences and matches are known. */
export function readingOf(language: Language, text: string): Reading {
  return readArticle(readDocument({ ...NO_METADATA, language: language.code, text }, language.code), language);
}
