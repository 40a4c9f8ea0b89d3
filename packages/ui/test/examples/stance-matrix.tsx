import { wordsIn } from "@standpoint/words";
import { StanceMatrix, type StanceMatrixProps } from "../../src/charts/stance-matrix";
import { cssTheme, darkTheme, lightTheme, printTheme } from "../../src/theme";
import { labels, labelsIn, longLabels } from "./labels";
import { cells } from "./months";

const base: StanceMatrixProps = {
  data: cells,
  on: "2026-02-21",
  width: 960,
  theme: lightTheme,
  labels,
  href: (holder) => `/countries/${holder}`,
  source: "Standpoint, 412 articles",
};

export const light = () => <StanceMatrix {...base} />;
export const dark = () => <StanceMatrix {...base} theme={darkTheme} />;
export const print = () => <StanceMatrix {...base} theme={printTheme} />;
export const phone = () => <StanceMatrix {...base} width={390} selected={["DEU"]} />;
export const empty = () => <StanceMatrix {...base} data={[]} />;
export const oneCountry = () => <StanceMatrix {...base} data={cells.filter(({ holder }) => holder === "DEU")} />;
export const oneMonth = () => (
  <StanceMatrix {...base} data={cells.filter(({ month }) => month === "2024-02")} on="2024-02-28" width={390} />
);
export const longNames = () => <StanceMatrix {...base} width={390} labels={longLabels} />;
export const forPage = () => <StanceMatrix {...base} theme={cssTheme} title={false} />;
export const inFrench = () => <StanceMatrix {...base} labels={labelsIn("fra")} words={wordsIn("fr")} />;
