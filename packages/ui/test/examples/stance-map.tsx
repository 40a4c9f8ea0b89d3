import { StanceMap, type StanceMapProps } from "../../src/charts/stance-map";
import { cssTheme, darkTheme, lightTheme, printTheme } from "../../src/theme";
import { labels, longLabels } from "./labels";
import { positions } from "./stances";

const base: StanceMapProps = {
  data: positions,
  on: "2026-02-21",
  width: 820,
  theme: lightTheme,
  labels,
  href: (holder) => `?country=${holder}`,
  source: "Standpoint, 412 articles",
};

export const europe = () => <StanceMap {...base} />;
export const europeWide = () => <StanceMap {...base} width={1200} selected="FRA" />;
export const europePhone = () => <StanceMap {...base} width={390} selected="MLT" />;
export const europeDark = () => <StanceMap {...base} theme={darkTheme} />;
export const europePrint = () => <StanceMap {...base} theme={printTheme} />;
export const europeFiltered = () => <StanceMap {...base} stances={["declines", "opposes"]} />;
export const europeEmpty = () => <StanceMap {...base} data={[]} />;
export const europeForPage = () => (
  <StanceMap {...base} theme={cssTheme} title={false} legendHref={(stance) => `?stance=${stance}`} />
);
export const europeOneCountry = () => <StanceMap {...base} data={positions.filter(({ holder }) => holder === "POL")} />;
export const europeLongNames = () => <StanceMap {...base} labels={longLabels} />;
export const europeLongNamesPhone = () => <StanceMap {...base} width={390} labels={longLabels} />;
export const world = () => <StanceMap {...base} region="world" width={1200} />;
export const worldDark = () => <StanceMap {...base} region="world" theme={darkTheme} />;
export const worldPhone = () => <StanceMap {...base} region="world" width={390} />;
