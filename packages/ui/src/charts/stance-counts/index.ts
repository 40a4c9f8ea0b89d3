export { describe } from "./describe";
export { layout, type StanceCountsScene } from "./layout";
export { COUNTED, type Counted, type StanceCountsDatum, type StanceCountsProps } from "./props";
export { StanceCounts } from "./StanceCounts";
