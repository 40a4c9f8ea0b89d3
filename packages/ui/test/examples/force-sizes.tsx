import { ForceSizes, type ForceSizesProps } from "../../src/charts/force-sizes";
import { cssTheme, darkTheme, lightTheme, printTheme } from "../../src/theme";
import { labels } from "./labels";
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
export const wide = () => <ForceSizes {...base} width={1200} selected="size-4" />;
export const phone = () => <ForceSizes {...base} width={390} />;
export const phoneLog = () => <ForceSizes {...base} width={390} axis="log" />;
export const dark = () => <ForceSizes {...base} theme={darkTheme} />;
export const print = () => <ForceSizes {...base} theme={printTheme} />;
export const empty = () => <ForceSizes {...base} data={[]} />;
export const forPage = () => <ForceSizes {...base} theme={cssTheme} title={false} />;
