import type { JSX } from "react";
import * as calibration from "./calibration";
import * as forceSizes from "./force-sizes";
import * as proposalTimeline from "./proposal-timeline";
import * as riskCoverage from "./risk-coverage";
import * as stanceMap from "./stance-map";

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const named = (chart: string, functions: Record<string, () => JSX.Element>) =>
  Object.entries(functions).map(([name, example]) => [`${chart}-${kebab(name)}`, example] as const);

/** Every example by the name of its picture: gallery entry and snapshot. */
export const examples: Readonly<Record<string, () => JSX.Element>> = Object.fromEntries([
  ...named("calibration", calibration),
  ...named("force-sizes", forceSizes),
  ...named("proposal-timeline", proposalTimeline),
  ...named("risk-coverage", riskCoverage),
  ...named("stance-map", stanceMap),
]);
