import fc from "fast-check";
import { expect, it } from "vitest";
import { dayNumber, dayOfNumber } from "../../src/view/day-range";

it("counts days both ways, over leap days and before 1970", () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 40_000 }), (count) => {
      expect(dayNumber(dayOfNumber(count))).toBe(count);
    }),
  );
  expect(dayNumber("2024-03-01") - dayNumber("2024-02-28")).toBe(2);
});
