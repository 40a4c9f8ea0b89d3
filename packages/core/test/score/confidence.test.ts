import { describe, expect, test } from "vitest";
import { calibration } from "../../src/score/calibration";
import type { JudgedStance } from "../../src/score/judged-stance";
import { precisionAtRecall, riskCoverage } from "../../src/score/risk-coverage";

const one = (confidence: number, right: boolean, required = true): JudgedStance => ({ confidence, right, required });

describe("expected calibration error", () => {
  test("weighs each bin's distance by its stances", () => {
    const judged = [one(0.95, true), one(0.95, true), one(0.95, false), one(0.15, false)];
    const { expectedError, bins, n } = calibration(judged);
    expect(n).toBe(4);
    expect(bins[9]).toMatchObject({ from: 0.9, to: 1, n: 3 });
    expect(expectedError).toBeCloseTo((3 * Math.abs(0.95 - 2 / 3) + 1 * 0.15) / 4);
  });

  test("is 0 where confidence is the share right, and where there is nothing", () => {
    expect(calibration([one(0.5, true), one(0.5, false)]).expectedError).toBe(0);
    expect(calibration([]).expectedError).toBe(0);
  });

  test.each([
    [0, 0],
    [0.1, 1],
    [0.3, 3],
    [0.7, 7],
    [0.99, 9],
    [1, 9],
  ])("a confidence of %f lies in bin %i", (confidence, bin) => {
    expect(calibration([one(confidence, true)]).bins.findIndex(({ n }) => n === 1)).toBe(bin);
  });
});

describe("risk and coverage", () => {
  // Six stances read, of eight that the gold requires; one right reading is of a holder that might be left out.
  const stances = {
    judged: [
      one(0.9, true),
      one(0.8, true),
      one(0.7, true),
      one(0.6, false),
      one(0.5, true),
      one(0.4, true, false),
      one(0.3, false, false),
    ],
    required: 8,
  };

  test("a holder that may be left out is never missed", () => {
    const [all] = riskCoverage(stances);
    expect(all).toMatchObject({ kept: 7, coverage: 1, precision: 5 / 7, recall: 5 / 9 });
    expect(riskCoverage(stances).find(({ threshold }) => threshold === 0.75)).toMatchObject({
      kept: 2,
      precision: 1,
      recall: 2 / 8,
    });
  });

  test("precision at a recall is that of the highest threshold which reaches it", () => {
    const [at55, at65] = precisionAtRecall(stances);
    expect(at55).toMatchObject({ recall: 0.55, at: { threshold: 0.4, precision: 5 / 6 } });
    expect(at65).toEqual({ recall: 0.65, at: null });
  });
});
