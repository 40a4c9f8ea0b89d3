import { fold } from "@standpoint/db";

export type LitPart = { readonly text: string; readonly lit: boolean };

/** @returns the text in parts, those words lit that begin with one that was looked for */
export function lightWords(text: string, words: readonly string[]): LitPart[] {
  const parts: LitPart[] = [];
  for (const part of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    if (part === "") continue;
    const folded = fold(part);
    const lit = words.some((word) => folded.startsWith(word));
    const last = parts.at(-1);
    if (last && last.lit === lit) parts[parts.length - 1] = { text: last.text + part, lit };
    else parts.push({ text: part, lit });
  }
  return parts;
}
