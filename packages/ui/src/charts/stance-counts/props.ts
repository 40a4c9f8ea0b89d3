import type { Stance } from "@standpoint/core/codebook";
import type { Words } from "@standpoint/words/words";
import type { Theme } from "../../theme";

/** Who is counted: the countries that would send, the host, or NATO, EU and UN. Never one with another. */
export const COUNTED = ["countries", "host", "organisations"] as const;
export type Counted = (typeof COUNTED)[number];

/** How many of a group held each stance, from a day up to the day before `to` (null: still). */
export type StanceCountsDatum = Readonly<Record<Stance, number>> & {
  readonly group: Counted;
  readonly from: string;
  readonly to: string | null;
};

export type StanceCountsProps = {
  /** A group's stretches follow each other without a gap. */
  readonly data: readonly StanceCountsDatum[];
  /** The last day shown, `YYYY-MM-DD`. */
  readonly on: string;
  /** CSS px, 200 to 4000. The height follows: `layout(props).height`. */
  readonly width: number;
  readonly theme: Theme;
  /** The language of the words in the drawing; absent: English. */
  readonly words?: Words;
  /** Where a stance's label leads. */
  readonly href: (stance: Stance) => string;
  readonly title?: boolean;
  readonly source?: string;
  /** Prefix of all ids within; must be unique on the page. Default `stance-counts`. */
  readonly id?: string;
};
