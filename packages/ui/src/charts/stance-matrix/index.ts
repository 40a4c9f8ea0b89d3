export { describe } from "./describe";
export { layout, type StanceMatrixScene } from "./layout";
export type { StanceMatrixDatum, StanceMatrixProps } from "./props";
export { StanceMatrix } from "./StanceMatrix";
