export { stanceMapCss } from "./css";
export { describe } from "./describe";
export { layout, type StanceMapScene } from "./layout";
export type { Region, StanceMapDatum, StanceMapProps } from "./props";
export { repaintStanceMap } from "./repaint";
export { StanceMap } from "./StanceMap";
