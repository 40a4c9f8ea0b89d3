import compile from "icu-minify/compile";
import type { CompiledMessage } from "icu-minify/format";
import de from "../messages/de.json";
import en from "../messages/en.json";
import fr from "../messages/fr.json";
import nl from "../messages/nl.json";
import uk from "../messages/uk.json";
import { dateForms } from "./date-forms";
import type { Key } from "./key";
import { languageNames } from "./language-names";
import { type Language, languageOf } from "./languages";
import type { Pack } from "./pack";
import { type Words, wordsOf } from "./words";

export { LANGUAGE_NAMES, LANGUAGES, type Language, languageOf } from "./languages";
export { sentenceCase } from "./sentence-case";
export type { Key, Pack, Words } from "./words";

/** All messages. Type checking holds that each catalogue has every key; a test holds that none has more. */
export const CATALOGUES: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { en, nl, fr, de, uk };

/** Without the objects of no prototype that the compiler makes: React hands only plain ones to a page's scripts. */
const plain = (message: CompiledMessage): CompiledMessage => JSON.parse(JSON.stringify(message));

const packs = new Map<Language, Pack>();

/** @returns all words of a language. For servers: it holds every catalogue. */
export function packOf(language: Language): Pack {
  const known = packs.get(language);
  if (known) return known;
  const messages = Object.entries(CATALOGUES[language]).map(([key, message]) => [key, plain(compile(message))]);
  const pack: Pack = {
    language,
    messages: Object.fromEntries(messages),
    dates: dateForms(language),
    languages: languageNames(language),
  };
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
