/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe", ı: "i", þ: "th" };

const WORD = /[\p{L}\p{N}]+/gu;

/** @returns the text in small letters without marks: "Wałęsa" and "walesa" are the same */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[łøđßæœıþ]/g, (letter) => PLAIN[letter] ?? letter);
}

/** @returns the words of a text, folded, each once */
export function foldedWords(text: string): string[] {
  return [...new Set(fold(text).match(WORD) ?? [])];
}
