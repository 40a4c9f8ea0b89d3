import type { Holder, Precision, ProposalType } from "@standpoint/core/codebook";
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

export type ProposalTimelineProps = {
  readonly data: readonly ProposalDatum[];
  /** First and last day of the axis, `YYYY-MM-DD`. Absent: from the data. */
  readonly domain?: readonly [from: string, to: string];
  /** CSS px, 200 to 4000. The height follows: `layout(props).height`. */
  readonly width: number;
  readonly theme: Theme;
  readonly labels: (holder: Holder) => string;
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
