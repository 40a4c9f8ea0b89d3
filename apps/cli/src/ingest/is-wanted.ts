import { detectLanguage, prepareCore, type Source } from "@standpoint/core";
import type { IngestOptions } from "./ingest-options";

/**
 * Whether an article is one of those asked for. A partial date counts from its last day, and an article without a date
 * is not known to be since any; the language is the one stated, else the one that the text is in.
 */
export async function isWanted(source: Source, { since, languages }: IngestOptions): Promise<boolean> {
  if (since !== null && lastDay(source.published) < since) return false;
  if (languages === null) return true;
  if (source.language === null) await prepareCore();
  return languages.has(source.language ?? detectLanguage(source.text) ?? "");
}

/** As words compare: of a month its 31st, which is not before any day of it. */
function lastDay(date: string | null): string {
  if (date === null) return "";
  if (date.length === "YYYY".length) return `${date}-12-31`;
  return date.length === "YYYY-MM".length ? `${date}-31` : date;
}
