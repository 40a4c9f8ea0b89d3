/** @returns the first sentence of a text alternative: what the picture says, where all of it would be too long */
export function firstSentence(text: string): string {
  return /^.+?\.(?= |$)/s.exec(text)?.[0] ?? text;
}
