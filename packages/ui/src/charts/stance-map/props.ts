import type { Holder, Stance } from "@standpoint/core/codebook";
import type { Words } from "@standpoint/words/words";
import type { Theme } from "../../theme";

/** One holder's position on the day shown. A holder without a datum is drawn as "no data". */
export type StanceMapDatum = {
  readonly holder: Holder;
  readonly stance: Stance;
  /** Claims of the other side stand within 30 days before the position: a small mark. */
  readonly contested: boolean;
  /** First day of the unbroken run of this stance, `YYYY-MM-DD`. */
  readonly since: string;
  /** A filter leaves it out: drawn faded and not counted, since a hole would read as "no data". */
  readonly leftOut?: boolean;
};

export type Region = "europe" | "world";

export type StanceMapProps = {
  readonly data: readonly StanceMapDatum[];
  /** The day shown, `YYYY-MM-DD`. */
  readonly on: string;
  /** CSS px, 200 to 4000. The height follows: `layout(props).height`. */
  readonly width: number;
  readonly region?: Region;
  /** Whether a holder belongs to the question; the others are faded. Absent: all do. */
  readonly within?: (holder: Holder) => boolean;
  readonly theme: Theme;
  /** @returns a country's name in the reader's language */
  readonly labels: (holder: Holder) => string;
  /** The language of the words in the drawing; absent: English. */
  readonly words?: Words;
  readonly href: (holder: Holder) => string;
  readonly selected?: Holder | null;
  /** Filter: holders of other stances are faded. Absent or empty: all are shown. */
  readonly stances?: readonly Stance[];
  /** Where a legend entry leads (a filter); without it the legend is plain text. */
  readonly legendHref?: (stance: Stance) => string;
  /** false leaves out title and subtitle, for a page that says them itself. */
  readonly title?: boolean;
  /** The source line, for example "Standpoint, 412 articles". */
  readonly source?: string;
  /** Holders that get a chip even when they have no position on this day, so that a script can repaint for another. */
  readonly alsoChips?: readonly Holder[];
  /** Prefix of all ids within; must be unique on the page. Default `stance-map`. */
  readonly id?: string;
};
