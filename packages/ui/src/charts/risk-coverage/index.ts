export { layout, type RiskCoverageScene } from "./layout";
export type { RiskCoverageDatum, RiskCoverageProps } from "./props";
export { RiskCoverage } from "./RiskCoverage";
export { describe, riskCoverageTitle } from "./words";
