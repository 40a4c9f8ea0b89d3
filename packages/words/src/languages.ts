/** The languages of the interface, English first: it is the one of an address that names none. */
export const LANGUAGES = ["en", "nl", "fr", "de", "uk"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each by its own name, as in a list from which a reader chooses. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  nl: "Nederlands",
  fr: "Français",
  de: "Deutsch",
  uk: "Українська",
};

/** @returns the language of an interface that was asked for; English where there are no words in it */
export function languageOf(code: string | null | undefined): Language {
  return LANGUAGES.find((language) => language === code) ?? "en";
}
