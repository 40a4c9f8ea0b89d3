import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import type { Language } from "./language";
import { nl } from "./nl";
import { pl } from "./pl";
import { uk } from "./uk";

/** The packs, by ISO 639-1 code: the only place that names languages. */
const PACKS: Readonly<Record<string, Language>> = { de, en, es, fr, it, nl, pl, uk };

export const SUPPORTED_LANGUAGES: readonly string[] = Object.keys(PACKS);

/** @returns the pack of a language, or null where there is none. */
export function languageOf(code: string): Language | null {
  return PACKS[code] ?? null;
}
