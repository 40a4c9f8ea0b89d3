import type { Words } from "@standpoint/words/words";
import type { Theme } from "../../theme";

/** What is right and what is found when readings below a confidence are left out. */
export type RiskCoverageDatum = {
  readonly threshold: number;
  /** How many readings are kept. */
  readonly kept: number;
  readonly precision: number;
  readonly recall: number;
};

export type RiskCoverageProps = {
  /** By rising threshold; the first keeps all. */
  readonly data: readonly RiskCoverageDatum[];
  /** CSS px, 280 to 1000. The height follows: `layout(props).height`. */
  readonly width: number;
  readonly theme: Theme;
  /** The language of the words in the drawing; absent: English. */
  readonly words?: Words;
  readonly title?: boolean;
  readonly source?: string;
  /** Prefix of all ids within; must be unique on the page. Default `risk-coverage`. */
  readonly id?: string;
};
