import { wordsIn } from "@standpoint/words";
import { Calibration, type CalibrationProps } from "../../src/charts/calibration";
import { cssTheme, darkTheme, lightTheme } from "../../src/theme";

const bin = (from: number, n: number, confidence: number, right: number) => ({
  from,
  to: from + 0.1,
  n,
  confidence,
  right,
});
const base: CalibrationProps = {
  data: [
    bin(0.3, 0, 0, 0),
    bin(0.4, 3, 0.46, 1 / 3),
    bin(0.5, 12, 0.55, 0.5),
    bin(0.6, 18, 0.66, 0.72),
    bin(0.7, 25, 0.74, 0.8),
    bin(0.8, 30, 0.86, 0.83),
    bin(0.9, 60, 0.94, 1),
  ],
  expectedError: 0.047,
  width: 420,
  theme: lightTheme,
  source: "Standpoint, 47 articles",
};

export const light = () => <Calibration {...base} />;
export const dark = () => <Calibration {...base} theme={darkTheme} />;
export const empty = () => <Calibration {...base} data={[]} expectedError={0} />;
export const forPage = () => <Calibration {...base} theme={cssTheme} width={340} title={false} />;
export const inUkrainian = () => <Calibration {...base} words={wordsIn("uk")} />;
