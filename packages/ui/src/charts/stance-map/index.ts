export { layout } from "./layout";
export type { Region, StanceMapDatum, StanceMapProps } from "./props";
export { StanceMap } from "./StanceMap";
