export { CountryHistory } from "./CountryHistory";
export { describe } from "./describe";
export { type CountryHistoryScene, layout } from "./layout";
export type { CountryHistoryProps, HistoryDatum } from "./props";
