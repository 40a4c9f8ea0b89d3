import { wordsIn } from "@standpoint/words";
import { StanceCounts, type StanceCountsProps } from "../../src/charts/stance-counts";
import { cssTheme, darkTheme, lightTheme, printTheme } from "../../src/theme";
import { counts } from "./months";

const base: StanceCountsProps = {
  data: counts,
  on: "2026-02-21",
  width: 960,
  theme: lightTheme,
  href: (stance) => `/countries?stance=${stance}`,
  source: "Standpoint, 412 articles",
};
const none = { supports: 0, open: 0, uncommitted: 0, declines: 0, opposes: 0 };

export const light = () => <StanceCounts {...base} />;
export const dark = () => <StanceCounts {...base} theme={darkTheme} />;
export const print = () => <StanceCounts {...base} theme={printTheme} />;
export const phone = () => <StanceCounts {...base} width={390} />;
export const empty = () => <StanceCounts {...base} data={[]} />;
export const oneCountry = () => (
  <StanceCounts {...base} data={[{ ...none, group: "countries", from: "2026-02-03", to: null, supports: 1 }]} />
);
export const forPage = () => <StanceCounts {...base} theme={cssTheme} title={false} />;
export const inUkrainian = () => <StanceCounts {...base} width={820} words={wordsIn("uk")} />;
