import type { Words } from "@standpoint/words/words";
import type { Theme } from "../../theme";

/** Readings of about the same confidence. */
export type CalibrationDatum = {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** Mean confidence, 0 to 1. */
  readonly confidence: number;
  /** Share that is right, 0 to 1. */
  readonly right: number;
};

export type CalibrationProps = {
  readonly data: readonly CalibrationDatum[];
  /** Expected calibration error, 0 to 1. */
  readonly expectedError: number;
  /** CSS px, 280 to 1000. The height follows: `layout(props).height`. */
  readonly width: number;
  readonly theme: Theme;
  /** The language of the words in the drawing; absent: English. */
  readonly words?: Words;
  readonly title?: boolean;
  readonly source?: string;
  /** Prefix of all ids within; must be unique on the page. Default `calibration`. */
  readonly id?: string;
};
