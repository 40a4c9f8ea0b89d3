import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isArticleFile, readSource, type Source, SUPPORTED_LANGUAGES } from "@standpoint/core";

/** Texts that are measured together. */
export type TextSet = { readonly name: string; readonly sources: readonly Source[]; readonly characters: number };

/** The articles of a folder whose stated language has a pack, in the order of their names, read into memory. */
export function loadTexts(folder: string): Source[] {
  const files = readdirSync(folder).filter(isArticleFile).sort();
  const sources = files.map((file) => readSource(file, readFileSync(join(folder, file))));
  return sources.filter(({ language }) => language !== null && SUPPORTED_LANGUAGES.includes(language));
}

export function textSet(name: string, sources: readonly Source[]): TextSet {
  return { name, sources, characters: sources.reduce((sum, { text }) => sum + text.length, 0) };
}
