import { ofRole } from "../found";
import { findDates } from "../mentions/find-dates";
import type { ReadSentence } from "../mentions/find-mentions";
import type { FoundDate } from "../mentions/found-date";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";
import { COMMA, CUT, STOP } from "../sentences/tokens";

/** A dateline stands within so many words of the text's beginning: "PARIS, 27 March 2025 –". */
const DATELINE = 10;
/** A line of so many words that holds a full date is the page's own: "Published 16 February 2025, 22:40". */
const OWN_LINE = 12;
/** The page's own lines stand above the text. */
const HEAD = 3;

/** Days that a page writes out in full where it tells of itself. */
export type WrittenDays = {
  /** Of its dateline or of a line above the text: the day it came out. */
  readonly dateline: string | null;
  /** The last one that closes a picture's caption ("…, in Kyiv, Dec. 9, 2024."): it did not come out before. */
  readonly caption: string | null;
};

/** Reads them by their place: at the beginning, in a line of their own, or behind a last comma. The header plays no part. */
export function writtenDays(reading: Reading, read: readonly ReadSentence[]): WrittenDays {
  const bare = {
    ...reading,
    document: { ...reading.document, source: { ...reading.document.source, published: null } },
  };
  let dateline: string | null = null;
  let caption: string | null = null;
  for (const { index, found } of read) {
    if (ofRole(found, "date:month").length === 0) continue;
    const sentence = reading.sentences[index] as Sentence;
    const full = findDates(bare, found, sentence).filter(({ precision, bound }) => precision === "day" && !bound);
    dateline ??= full.find((date) => isDateline(reading, sentence, date))?.date ?? null;
    const closing = full.find((date) => closes(reading, sentence, date))?.date ?? null;
    if (closing !== null && (caption === null || closing > caption)) caption = closing;
  }
  return { dateline, caption };
}

/** "PARIS, 27 March 2025 –", or a short line above the text. */
function isDateline({ tokens }: Reading, sentence: Sentence, { from, to }: FoundDate): boolean {
  if (sentence.index >= HEAD) return false;
  if (sentence.to - sentence.from <= OWN_LINE) return true;
  const opens = from === sentence.from || isCut(tokens.kind[from - 1]) || isCut(tokens.kind[from - 2]);
  return sentence.index === 0 && to - sentence.from <= DATELINE && opens && tokens.kind[to] === CUT;
}

function isCut(kind: number | undefined): boolean {
  return kind === COMMA || kind === CUT;
}

/** Behind a comma, the date ends the sentence. */
function closes({ tokens }: Reading, sentence: Sentence, { from, to }: FoundDate): boolean {
  const comma = tokens.kind[from - 1] === COMMA || tokens.kind[from - 2] === COMMA;
  let end = sentence.to;
  while (end > to && tokens.kind[end - 1] === STOP) end--;
  return comma && end === to && to - sentence.from > OWN_LINE;
}
