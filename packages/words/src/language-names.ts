import type { Language } from "./languages";

/** Languages that articles are likely to be in. Others are called by their code. */
const LIKELY = "bg cs da de el en es et fi fr hr hu it lt lv nl no pl pt ro ru sk sl sr sv tr uk".split(" ");

/** @returns what languages are called in one of them, by CLDR */
export function languageNames(language: Language): Record<string, string> {
  const names = new Intl.DisplayNames([language], { type: "language" });
  return Object.fromEntries(LIKELY.map((code) => [code, names.of(code) ?? code]));
}
