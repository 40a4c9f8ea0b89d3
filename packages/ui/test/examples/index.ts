import type { JSX } from "react";
import * as calibration from "./calibration";
import * as countryHistory from "./country-history";
import * as forceSizes from "./force-sizes";
import * as proposalTimeline from "./proposal-timeline";
import * as riskCoverage from "./risk-coverage";
import * as stanceCounts from "./stance-counts";
import * as stanceMap from "./stance-map";
import * as stanceMatrix from "./stance-matrix";

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const named = (chart: string, functions: Record<string, () => JSX.Element>) =>
  Object.entries(functions).map(([name, example]) => [`${chart}-${kebab(name)}`, example] as const);

/** Every example by the name of its picture: gallery entry and snapshot. */
export const examples: Readonly<Record<string, () => JSX.Element>> = Object.fromEntries([
  ...named("calibration", calibration),
  ...named("country-history", countryHistory),
  ...named("force-sizes", forceSizes),
  ...named("proposal-timeline", proposalTimeline),
  ...named("risk-coverage", riskCoverage),
  ...named("stance-counts", stanceCounts),
  ...named("stance-map", stanceMap),
  ...named("stance-matrix", stanceMatrix),
]);
