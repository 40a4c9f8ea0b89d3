import { countryHistoryChart } from "./country-history";
import { forceSizesChart } from "./force-sizes";
import { type Publication, publish } from "./open";
import { proposalTimelineChart, stepFilterOf } from "./proposal-timeline";
import { stanceCountsChart } from "./stance-counts";
import { drawStanceMap, stanceMapChart } from "./stance-map";
import { stanceMatrixChart } from "./stance-matrix";

export type { Cell, Chart, ChartName, Column, Frame, Shown } from "./chart";
export { chartSchemaOf, chartSchemaPath } from "./export/chart-schema";
export type { FileRequest } from "./export/file-request";
export { EXTENSIONS, FORMATS, type Format } from "./export/formats";
export { RenderRefused } from "./export/render-refused";
export { toDocumentPdf, toPng } from "./export/render-svg";
export { sizeOf } from "./export/size-of";
export { toCsv } from "./export/to-csv";
export { toJson } from "./export/to-json";
export { toSvg } from "./export/to-svg";
export { citationsIn } from "./freeze/articles-in";
export { DRAWING_VERSION } from "./freeze/drawing-version";
export { contentOf, type FrozenContent, filesOf, freeze, reopenContent, TooLargeToFreeze } from "./freeze/freeze";
export { viewOf } from "./freeze/frozen-view";
export { newerThan } from "./freeze/newer-than";
export { load, type Opened, type Publication, type Refusal } from "./open";
export { sourceLine } from "./source-line";
export { themeOf } from "./theme-of";
export {
  countryHistoryChart,
  drawStanceMap,
  forceSizesChart,
  proposalTimelineChart,
  stanceCountsChart,
  stanceMapChart,
  stanceMatrixChart,
  stepFilterOf,
};

export const CHARTS: ReadonlyMap<string, Publication> = new Map([
  publish(stanceMapChart),
  publish(proposalTimelineChart),
  publish(forceSizesChart),
  publish(stanceMatrixChart),
  publish(stanceCountsChart),
  publish(countryHistoryChart),
]);
