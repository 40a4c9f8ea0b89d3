import type { Holder, Stance } from "@standpoint/core/codebook";
import type { Words } from "@standpoint/words/words";
import type { Theme } from "../../theme";

/** Where a holder stood at the end of a month. A month without one is drawn as "no data". */
export type StanceMatrixDatum = {
  readonly holder: Holder;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly stance: Stance;
  readonly contested: boolean;
};

export type StanceMatrixProps = {
  readonly data: readonly StanceMatrixDatum[];
  /** The last day shown, `YYYY-MM-DD`: its month is the last column. */
  readonly on: string;
  /** CSS px, 200 to 4000. The height follows: `layout(props).height`. */
  readonly width: number;
  readonly theme: Theme;
  /** @returns a country's name in the reader's language */
  readonly labels: (holder: Holder) => string;
  /** The language of the words in the drawing; absent: English. */
  readonly words?: Words;
  readonly href: (holder: Holder) => string;
  /** Holders whose rows are marked. */
  readonly selected?: readonly Holder[];
  readonly title?: boolean;
  readonly source?: string;
  /** Prefix of all ids within; must be unique on the page. Default `stance-matrix`. */
  readonly id?: string;
};
