import type { PositionSteps } from "@standpoint/charts/position-steps";
import type { View } from "@standpoint/charts/view";
import type { Holder } from "@standpoint/core/codebook";
import type { ForceSizeRow, ProposalRow } from "@standpoint/db";
import type { StanceMapDatum } from "@standpoint/ui/charts/stance-map";
import type { DayRange } from "../view/day-range";
import type { Cause, PanelPage } from "../view/panel-page";

/** A size that was named for one country's part of the force. */
export type Part = Pick<ForceSizeRow, "date" | "outlet" | "outletTier" | "language" | "articleId" | "claimId"> & {
  readonly holder: Holder;
  /** In words. */
  readonly size: string;
};

/** What the server hands to the dashboard: all that the first paint shows, and the positions of all days. */
export type DashboardProps = {
  readonly view: View;
  readonly today: string;
  readonly range: DayRange;
  readonly names: Readonly<Record<Holder, string>>;
  readonly steps: PositionSteps;
  /** The positions of the day shown, where the steps do not tell of it. */
  readonly data: readonly StanceMapDatum[] | null;
  /** The same of the day to compare with. */
  readonly dataBefore: readonly StanceMapDatum[] | null;
  /** The claims behind what changed between the two days; null where only one is shown. */
  readonly causes: readonly Cause[] | null;
  readonly page: PanelPage | null;
  /** Of 100 readings, how many are right; null where that was not measured. */
  readonly right: number | null;
  readonly step: ProposalRow | null;
  readonly ticks: readonly string[];
  /** Languages that articles are read in, with their names. */
  readonly languages: readonly (readonly [code: string, name: string])[];
  /** Sizes named for a country's own part, the latest first. */
  readonly parts: readonly Part[];
  readonly drawings: {
    readonly map: string;
    /** The map of the day to compare with. */
    readonly before: string | null;
    readonly timeline: string;
    readonly forces: string;
  };
  readonly widths: { readonly map: number; readonly chart: number };
};
