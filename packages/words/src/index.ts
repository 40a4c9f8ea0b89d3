import compile from "icu-minify/compile";
import de from "../messages/de.json";
import en from "../messages/en.json";
import fr from "../messages/fr.json";
import nl from "../messages/nl.json";
import uk from "../messages/uk.json";
import { dateForms } from "./date-forms";
import type { Key } from "./key";
import { type Language, languageOf } from "./languages";
import type { Pack } from "./pack";
import { type Words, wordsOf } from "./words";

export { LANGUAGE_NAMES, LANGUAGES, type Language, languageOf } from "./languages";
export { sentenceCase } from "./sentence-case";
export type { Key, Pack, Words } from "./words";

/** All messages. Type checking holds that each catalogue has every key; a test holds that none has more. */
export const CATALOGUES: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { en, nl, fr, de, uk };

const packs = new Map<Language, Pack>();

/** @returns all words of a language. For servers: it holds every catalogue. */
export function packOf(language: Language): Pack {
  const known = packs.get(language);
  if (known) return known;
  const messages = Object.entries(CATALOGUES[language]).map(([key, message]) => [key, compile(message)]);
  const pack: Pack = { language, messages: Object.fromEntries(messages), dates: dateForms(language) };
  packs.set(language, pack);
  return pack;
}

/** @returns the words whose keys begin so: what a page's scripts are given */
export function partOf({ messages, ...pack }: Pack, areas: readonly string[]): Pack {
  const kept = Object.entries(messages).filter(([key]) => areas.includes(key.split(".")[0] ?? ""));
  return { ...pack, messages: Object.fromEntries(kept) };
}

const spoken = new Map<Language, Words>();

/** @returns what is said in a language; in English where there are no words in the one asked for */
export function wordsIn(code: string | null | undefined): Words {
  const language = languageOf(code);
  const words = spoken.get(language) ?? wordsOf(packOf(language));
  spoken.set(language, words);
  return words;
}
