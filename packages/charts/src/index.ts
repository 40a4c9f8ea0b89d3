import { forceSizesChart } from "./force-sizes";
import { type Publication, publish } from "./open";
import { proposalTimelineChart } from "./proposal-timeline";
import { stanceMapChart } from "./stance-map";

export type { Cell, Chart, Column, Frame, Shown } from "./chart";
export { toCsv } from "./export/to-csv";
export { toJson } from "./export/to-json";
export { toSvg } from "./export/to-svg";
export { load, type Opened, type Publication } from "./open";
export { forceSizesChart, proposalTimelineChart, stanceMapChart };

export const CHARTS: ReadonlyMap<string, Publication> = new Map([
  publish(stanceMapChart),
  publish(proposalTimelineChart),
  publish(forceSizesChart),
]);
