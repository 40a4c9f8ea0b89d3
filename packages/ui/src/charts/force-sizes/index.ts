export { addedUpText, addUp } from "./add-up";
export { describe } from "./describe";
export { ForceSizes } from "./ForceSizes";
export { type ForceSizesScene, layout } from "./layout";
export type { ForceSizeDatum, ForceSizesProps, ReferenceMission } from "./props";
export { REFERENCE_MISSIONS } from "./reference-missions";
