import { ratio } from "./counts";
import type { JudgedStance } from "./judged-stance";

/** Stances of about the same confidence: how sure the machine was of them, and how many were right. */
export type CalibrationBin = {
  /** The bin holds confidences from here … */
  readonly from: number;
  /** … to here, which only the last bin includes. */
  readonly to: number;
  readonly n: number;
  /** Mean confidence; 0 where there are none. */
  readonly confidence: number;
  /** Share that is right; 0 where there are none. */
  readonly right: number;
};

export type Calibration = {
  /** Stances that were read. */
  readonly n: number;
  /** Mean distance between confidence and share right over the bins, each weighed by its stances: 0 is perfect. */
  readonly expectedError: number;
  readonly bins: readonly CalibrationBin[];
};

const BINS = 10;

/** Expected calibration error (ECE) over ten bins of equal width, as in Guo et al. 2017. */
export function calibration(judged: readonly JudgedStance[]): Calibration {
  const bins = Array.from({ length: BINS }, (_, index) => {
    const own = judged.filter(({ confidence }) => binOf(confidence) === index);
    return {
      from: index / BINS,
      to: (index + 1) / BINS,
      n: own.length,
      confidence: ratio(
        own.reduce((sum, one) => sum + one.confidence, 0),
        own.length,
      ),
      right: ratio(own.filter(({ right }) => right).length, own.length),
    };
  });
  const distance = bins.reduce((sum, bin) => sum + bin.n * Math.abs(bin.confidence - bin.right), 0);
  return { n: judged.length, expectedError: ratio(distance, judged.length), bins };
}

function binOf(confidence: number): number {
  return Math.min(BINS - 1, Math.floor(confidence * BINS + 1e-9));
}
