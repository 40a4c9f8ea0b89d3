import { wordsIn } from "@standpoint/words";
import { RiskCoverage, type RiskCoverageProps } from "../../src/charts/risk-coverage";
import { cssTheme, darkTheme, lightTheme } from "../../src/theme";

const row = (threshold: number, kept: number, precision: number, recall: number) => ({
  threshold,
  kept,
  precision,
  recall,
});
const base: RiskCoverageProps = {
  data: [
    row(0, 161, 0.74, 0.71),
    row(0.3, 161, 0.74, 0.71),
    row(0.5, 138, 0.8, 0.64),
    row(0.6, 122, 0.84, 0.59),
    row(0.7, 107, 0.88, 0.53),
    row(0.8, 79, 0.93, 0.39),
    row(0.9, 54, 0.97, 0.27),
    row(0.95, 0, 0, 0),
  ],
  width: 420,
  theme: lightTheme,
  source: "Standpoint, 47 articles",
};

export const light = () => <RiskCoverage {...base} />;
export const dark = () => <RiskCoverage {...base} theme={darkTheme} />;
export const empty = () => <RiskCoverage {...base} data={[]} />;
export const forPage = () => <RiskCoverage {...base} theme={cssTheme} width={340} title={false} />;
export const inFrench = () => <RiskCoverage {...base} words={wordsIn("fr")} />;
