import { LANGUAGES, type Language } from "@standpoint/words/languages";

/** @returns an address in each language; English is the address that names none */
export function inEachLanguage(path: string, search: string): Record<Language, string> {
  const address = (language: Language) => {
    const params = new URLSearchParams(search);
    params.delete("lang");
    if (language !== "en") params.set("lang", language);
    return params.size === 0 ? path : `${path}?${params}`;
  };
  return Object.fromEntries(LANGUAGES.map((language) => [language, address(language)])) as Record<Language, string>;
}
