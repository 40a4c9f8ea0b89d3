export { Calibration } from "./Calibration";
export { type CalibrationScene, layout, wilson } from "./layout";
export type { CalibrationDatum, CalibrationProps } from "./props";
export { calibrationTitle, describe } from "./words";
