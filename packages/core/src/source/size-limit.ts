import type { ArticleForm } from "./article-file";

const MB = 1024 * 1024;

/** More than any article: a page of that size is a dump or an attack, and reading it would take minutes. */
const LARGEST: Readonly<Record<ArticleForm, number>> = {
  markdown: 10 * MB,
  text: 10 * MB,
  html: 10 * MB,
  pdf: 100 * MB,
  word: 50 * MB,
  "json-lines": Number.POSITIVE_INFINITY,
  csv: Number.POSITIVE_INFINITY,
};

/** @returns why a file of that form is not read, null where it may be. Files of many articles have no limit. */
export function tooLarge(form: ArticleForm, bytes: number): string | null {
  const limit = LARGEST[form];
  return bytes <= limit ? null : `${(bytes / MB).toFixed(1)} MB is more than an article (at most ${limit / MB} MB)`;
}
