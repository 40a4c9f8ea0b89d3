import { wordsIn } from "@standpoint/words";
import { CountryHistory, type CountryHistoryProps } from "../../src/charts/country-history";
import { cssTheme, darkTheme, lightTheme, printTheme } from "../../src/theme";
import { labels, labelsIn, longLabels } from "./labels";
import { historyOf } from "./months";

const base: CountryHistoryProps = {
  data: historyOf("DEU"),
  holder: "DEU",
  domain: ["2024-01-01", "2026-02-21"],
  on: "2026-02-21",
  width: 820,
  theme: lightTheme,
  labels,
  href: (id) => `/articles/a#${id}`,
  source: "Standpoint, 412 articles",
};

/** Back and forth every other day for two hundred days. */
const restless = Array.from({ length: 100 }, (_, i) => {
  const day = (n: number) => new Date(Date.UTC(2025, 0, 1 + 2 * n)).toISOString().slice(0, 10);
  const stance = i % 2 === 0 ? ("open" as const) : ("declines" as const);
  const one = { id: `r${i}`, stance, contested: i > 0, actors: [], outlet: null, quote: "Perhaps.", language: "en" };
  return { ...one, from: day(i), to: i === 99 ? null : day(i + 1) };
});

export const light = () => <CountryHistory {...base} />;
export const dark = () => <CountryHistory {...base} theme={darkTheme} />;
export const print = () => <CountryHistory {...base} theme={printTheme} />;
export const phone = () => <CountryHistory {...base} width={390} />;
export const empty = () => <CountryHistory {...base} data={[]} />;
export const oneChange = () => <CountryHistory {...base} data={historyOf("POL")} holder="POL" />;
export const restlessMonths = () => <CountryHistory {...base} data={restless} />;
export const longNames = () => <CountryHistory {...base} width={390} labels={longLabels} />;
export const forPage = () => <CountryHistory {...base} theme={cssTheme} title={false} />;
export const inDutch = () => <CountryHistory {...base} labels={labelsIn("nld")} words={wordsIn("nl")} />;
