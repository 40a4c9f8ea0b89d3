import { type Holder, isSender, STANCES } from "@standpoint/core/codebook";
import type { Words } from "@standpoint/words/words";
import type { StanceMapDatum } from "./props";
import { mapTitle, standingText } from "./words";

export type StanceMapWords = {
  readonly data: readonly StanceMapDatum[];
  readonly on: string;
  readonly labels: (holder: Holder) => string;
  readonly words: Words;
};

/** The map in words: the same facts as the picture, each holder under its stance. */
export function describe({ data: all, on, labels, words }: StanceMapWords): string {
  const data = all.filter(({ leftOut }) => !leftOut);
  const named = (rows: readonly StanceMapDatum[]) =>
    rows
      .map(({ holder, contested }) => {
        const name = labels(holder);
        return contested ? words.say("map.inBrackets", { name }) : name;
      })
      .sort(words.compare)
      .join(", ");
  const senders = data.filter((row) => isSender(row.holder));
  const sentences = STANCES.map((stance) => ({ stance, rows: senders.filter((row) => row.stance === stance) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ stance, rows }) => `${rows.length} ${standingText(stance, words)}: ${named(rows)}.`);
  const apart = data
    .filter((row) => !isSender(row.holder))
    .map((row) => `${labels(row.holder)} ${standingText(row.stance, words)}`);
  return [
    words.say("map.described", { title: mapTitle(all, words), day: words.day(on) }),
    ...sentences,
    ...(apart.length > 0 ? [words.say("map.apart", { list: apart.join(", ") })] : []),
    ...(data.length < all.length ? [words.say("map.leftOutCount", { count: all.length - data.length })] : []),
  ].join(" ");
}
