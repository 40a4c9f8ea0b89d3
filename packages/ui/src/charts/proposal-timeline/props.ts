import type { Holder, Precision, ProposalType, Stance } from "@standpoint/core/codebook";
import type { Words } from "@standpoint/words/words";
import type { Theme } from "../../theme";

/** One step on the timeline. */
export type ProposalDatum = {
  readonly id: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as `precision` says; null when unknown: counted, not drawn. */
  readonly date: string | null;
  readonly precision: Precision | null;
  readonly type: ProposalType;
  readonly proposers: readonly Holder[];
  readonly summary: string;
  /** How many articles tell of it, or the citations themselves. */
  readonly sources: number | readonly unknown[];
};

/** The position of one holder over the days of the axis. */
export type StanceLane = {
  readonly heading: string;
  readonly runs: readonly {
    readonly from: string;
    /** The first day after it; null: it still holds. */
    readonly to: string | null;
    readonly stance: Stance;
  }[];
};

export type ProposalTimelineProps = {
  readonly data: readonly ProposalDatum[];
  /** First and last day of the axis, `YYYY-MM-DD`. Absent: from the data. */
  readonly domain?: readonly [from: string, to: string];
  /** What a lane is: a type of step, or a proposer. Default `type`. */
  readonly lanes?: "type" | "proposer";
  /** Where a cluster's days are shown wide enough; without it every step is drawn, however they crowd. */
  readonly openHref?: (from: string, to: string) => string;
  /** How the chosen holder moved, on the same axis. */
  readonly stance?: StanceLane | null;
  /** CSS px, 200 to 4000. The height follows: `layout(props).height`. */
  readonly width: number;
  readonly theme: Theme;
  readonly labels: (holder: Holder) => string;
  /** The language of the words in the drawing; absent: English. */
  readonly words?: Words;
  readonly href: (id: string) => string;
  /** Id of the step that is shown beside the chart. */
  readonly selected?: string | null;
  /** The day shown, as a line across the lanes. */
  readonly on?: string;
  readonly title?: boolean;
  readonly source?: string;
  /** Prefix of all ids within; must be unique on the page. Default `proposal-timeline`. */
  readonly id?: string;
};
