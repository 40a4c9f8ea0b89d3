import type { eld } from "eld/small";

/** More text does not change the answer, only the time it takes. In UTF-16 units. */
const SAMPLE = 3000;

let detector: typeof eld | undefined;

/** Loads the detector's table (its small one). Idempotent; needed before a text without a stated language is read. */
export async function prepareCore(): Promise<void> {
  detector ??= (await import("eld/small")).eld;
}

/**
 * The language of a text as an ISO 639-1 code.
 * @returns null when the text is in none that the detector knows
 * @throws Error before `prepareCore` has run
 */
export function detectLanguage(text: string): string | null {
  if (!detector) throw new Error("prepareCore() must run before the language of a text can be detected");
  return detector.detect(text.slice(0, SAMPLE)).language || null;
}
