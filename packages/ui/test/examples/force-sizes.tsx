import { wordsIn } from "@standpoint/words";
import { ForceSizes, type ForceSizesProps } from "../../src/charts/force-sizes";
import { cssTheme, darkTheme, lightTheme, printTheme } from "../../src/theme";
import { labels, labelsIn } from "./labels";
import { sizes } from "./sizes";

const base: ForceSizesProps = {
  data: sizes,
  width: 820,
  theme: lightTheme,
  labels,
  href: (id) => `?size=${id}`,
  source: "Standpoint, 412 articles",
};

export const linear = () => <ForceSizes {...base} />;
export const log = () => <ForceSizes {...base} axis="log" />;
export const byWho = () => <ForceSizes {...base} group="by" />;
export const byYear = () => <ForceSizes {...base} group="when" />;
export const byWhoPhone = () => <ForceSizes {...base} width={390} group="by" />;
export const longNames = () => (
  <ForceSizes {...base} group="by" labels={(holder) => `${labels(holder)} and all its many territories`} />
);
export const oneCountry = () => <ForceSizes {...base} data={base.data.filter(({ country }) => country === "GBR")} />;
export const wide = () => <ForceSizes {...base} width={1200} selected="size-4" />;
export const phone = () => <ForceSizes {...base} width={390} />;
export const phoneLog = () => <ForceSizes {...base} width={390} axis="log" />;
export const dark = () => <ForceSizes {...base} theme={darkTheme} />;
export const print = () => <ForceSizes {...base} theme={printTheme} />;
export const empty = () => <ForceSizes {...base} data={[]} />;
export const forPage = () => <ForceSizes {...base} theme={cssTheme} title={false} />;
export const inGerman = () => <ForceSizes {...base} labels={labelsIn("deu")} words={wordsIn("de")} />;
