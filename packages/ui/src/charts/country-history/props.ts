import type { Holder, Stance } from "@standpoint/core/codebook";
import type { Words } from "@standpoint/words/words";
import type { Theme } from "../../theme";

/** A stretch of days that one claim decides, with that claim. */
export type HistoryDatum = {
  /** The claim's id. */
  readonly id: string;
  readonly from: string;
  /** The first day after it; null: it still holds. */
  readonly to: string | null;
  readonly stance: Stance;
  readonly contested: boolean;
  readonly actors: readonly string[];
  readonly outlet: string | null;
  readonly quote: string;
  /** Of the quote, ISO 639-1. */
  readonly language: string;
};

export type CountryHistoryProps = {
  /** Oldest first. */
  readonly data: readonly HistoryDatum[];
  readonly holder: Holder;
  /** First and last day of the axis, `YYYY-MM-DD`. */
  readonly domain: readonly [from: string, to: string];
  /** The day shown. */
  readonly on: string;
  /** CSS px, 200 to 4000. The height follows: `layout(props).height`. */
  readonly width: number;
  readonly theme: Theme;
  readonly labels: (holder: Holder) => string;
  /** The language of the words in the drawing; absent: English. */
  readonly words?: Words;
  /** @returns where a claim can be read, by its id */
  readonly href: (id: string) => string;
  readonly title?: boolean;
  readonly source?: string;
  /** Prefix of all ids within; must be unique on the page. Default `country-history`. */
  readonly id?: string;
};
