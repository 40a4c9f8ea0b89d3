import type { View } from "@standpoint/charts/params";
import type { Holder } from "@standpoint/core/codebook";
import type { CountryPage, ProposalRow } from "@standpoint/db";
import type { StanceMapDatum } from "@standpoint/ui/charts/stance-map";
import type { DayRange } from "../view/day-range";

/** What the server hands to the dashboard: all that the first paint shows. */
export type DashboardProps = {
  readonly view: View;
  readonly today: string;
  readonly range: DayRange;
  readonly names: Readonly<Record<Holder, string>>;
  readonly data: readonly StanceMapDatum[];
  readonly page: CountryPage | null;
  readonly step: ProposalRow | null;
  readonly ticks: readonly string[];
  readonly drawings: { readonly map: string; readonly timeline: string; readonly forces: string };
  readonly widths: { readonly map: number; readonly chart: number };
};
