import { expect, it, describe as suite } from "vitest";
import { layout as calibrationLayout, wilson } from "../../src/charts/calibration";
import { describe, layout } from "../../src/charts/risk-coverage";
import { lightTheme } from "../../src/theme";

const bin = (confidence: number, right: number, n: number) => ({
  from: confidence,
  to: confidence + 0.1,
  confidence,
  right,
  n,
});

suite("calibration", () => {
  const scene = calibrationLayout({
    data: [bin(0, 0, 3), bin(0.5, 0.5, 40), bin(0.9, 1, 10), bin(0.3, 0, 0)],
    expectedError: 0.1,
    width: 400,
    theme: lightTheme,
  });

  it("puts a reading that is right as often as it says on the line, and leaves empty bins out", () => {
    expect(scene.bins).toHaveLength(3);
    const { left, right, top, bottom } = scene.plot;
    const [nothing, half] = scene.bins;
    expect([nothing?.x, nothing?.y]).toEqual([left, bottom]);
    expect([half?.x, half?.y]).toEqual([(left + right) / 2, (top + bottom) / 2]);
    for (const { high, low, y } of scene.bins) {
      expect(high).toBeGreaterThanOrEqual(top - 0.1);
      expect(low).toBeLessThanOrEqual(bottom + 0.1);
      expect(y >= high - 0.1 && y <= low + 0.1).toBe(true);
    }
  });

  it("gives few readings a wide interval, also where all are right", () => {
    // Wilson 1927; 10 of 10: 0.722 to 1, 5 of 10: 0.237 to 0.763.
    expect(wilson({ n: 10, right: 1 })[0]).toBeCloseTo(0.722, 3);
    expect(wilson({ n: 10, right: 1 })[1]).toBe(1);
    expect(wilson({ n: 10, right: 0.5 })[0]).toBeCloseTo(0.237, 3);
    expect(wilson({ n: 10, right: 0.5 })[1]).toBeCloseTo(0.763, 3);
  });
});

suite("risk and coverage", () => {
  const row = (threshold: number, kept: number, precision: number, recall: number) => ({
    threshold,
    kept,
    precision,
    recall,
  });
  const data = [row(0, 10, 0.3, 0.6), row(0.1, 10, 0.3, 0.6), row(0.5, 4, 0.8, 0.4), row(0.9, 0, 0, 0)];

  it("shows only thresholds that leave something out and something over, inside the plot", () => {
    const { points, plot } = layout({ data, width: 300, theme: lightTheme });
    expect(points.map(({ key, label }) => [key, label])).toEqual([
      ["0.00", "all"],
      ["0.50", "≥ 0.5"],
    ]);
    for (const { x, y } of points) {
      expect(x >= plot.left && x <= plot.right && y >= plot.top && y <= plot.bottom).toBe(true);
    }
  });

  it("says in words what a threshold gains and loses", () => {
    expect(describe({ data })).toContain("from confidence 0.50, 80 in 100 are right and 40 in 100");
  });
});
