import fc from "fast-check";
import { expect, test } from "vitest";
import { calibrate } from "../../src/stances/calibrate";

test("a surer reading is never less sure after scaling, and none is certain", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(calibrate(low)).toBeLessThanOrEqual(calibrate(high));
      expect(calibrate(high)).toBeLessThan(1);
      expect(calibrate(low)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("the judge is taken to be surer than it is right where it is very sure", () => {
  expect(calibrate(0.5)).toBeCloseTo(0.68, 2);
  expect(calibrate(0.95)).toBeCloseTo(0.94, 2);
});
