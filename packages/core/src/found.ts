import type { PackRow, Role } from "./languages/lexicon-of";
import type { Reading } from "./reading";

/** One match in a sentence: its row, first token, token after the last. */
export type Found = { readonly row: PackRow; readonly from: number; readonly to: number };

/** The matches of each sentence, in order. */
export function foundBySentence(reading: Reading): readonly (readonly Found[])[] {
  const { matches, sentences, lexicon } = reading;
  let at = 0;
  return sentences.map((sentence) => {
    const found: Found[] = [];
    for (; at < matches.count && (matches.from[at] as number) < sentence.to; at++) {
      const from = matches.from[at] as number;
      if (from < sentence.from) continue;
      found.push({
        row: lexicon.rows[matches.row[at] as number] as PackRow,
        from,
        to: Math.min(matches.to[at] as number, sentence.to),
      });
    }
    return found;
  });
}

export function ofRole(found: readonly Found[], ...roles: readonly Role[]): Found[] {
  return found.filter((one) => roles.includes(one.row.role));
}

/** @returns the sentence's words as they stand in the plain text, from a token to one after the last. */
export function wordsBetween(reading: Reading, from: number, to: number): string {
  if (to <= from) return "";
  return reading.document.plain.slice(reading.tokens.start[from] as number, reading.tokens.end[to - 1] as number);
}
