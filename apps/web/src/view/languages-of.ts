import type { Coverage } from "@standpoint/db";
import type { Words } from "@standpoint/words/words";

/** @returns the languages that articles are read in, with their names, most articles first */
export function languagesOf(
  { byLanguage }: Coverage,
  { languageName }: Words,
): (readonly [code: string, name: string])[] {
  return byLanguage.flatMap(({ language, articles, waiting }) =>
    articles > waiting ? [[language, languageName(language)] as const] : [],
  );
}
