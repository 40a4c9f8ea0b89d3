import { type Holder, isSender, STANCES } from "@standpoint/core/codebook";
import { dayText } from "../../marks/day-text";
import type { StanceMapDatum } from "./props";
import { mapTitle } from "./words";

export type StanceMapWords = {
  readonly data: readonly StanceMapDatum[];
  readonly on: string;
  readonly labels: (holder: Holder) => string;
};

/** The map in words, in English: the same facts as the picture, each holder under its stance. */
export function describe({ data: all, on, labels }: StanceMapWords): string {
  const data = all.filter(({ leftOut }) => !leftOut);
  const named = (rows: readonly StanceMapDatum[]) =>
    rows
      .map((row) => `${labels(row.holder)}${row.contested ? " (contested)" : ""}`)
      .sort((a, b) => a.localeCompare(b, "en"))
      .join(", ");
  const senders = data.filter((row) => isSender(row.holder));
  const sentences = STANCES.map((stance) => ({ stance, rows: senders.filter((row) => row.stance === stance) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ stance, rows }) => `${rows.length} ${stance}: ${named(rows)}.`);
  const apart = data.filter((row) => !isSender(row.holder)).map((row) => `${labels(row.holder)} ${row.stance}`);
  return [
    `${mapTitle(all)}, as of ${dayText(on)}.`,
    ...sentences,
    ...(apart.length > 0 ? [`Counted apart: ${apart.join(", ")}.`] : []),
    ...(data.length < all.length ? [`Left out by the filter: ${all.length - data.length}.`] : []),
  ].join(" ");
}
