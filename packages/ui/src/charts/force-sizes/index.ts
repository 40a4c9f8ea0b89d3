export { ForceSizes } from "./ForceSizes";
export { layout } from "./layout";
export type { ForceSizeDatum, ForceSizesProps, ReferenceMission } from "./props";
