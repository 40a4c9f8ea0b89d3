import { lastDayOf } from "@standpoint/core/codebook";
import fc from "fast-check";
import { expect, it } from "vitest";
import { monthCells } from "../src/month-cells";
import { dayAt, intervals, standing } from "./intervals";

it("has in each month what the map shows on its last day, in the last month on the day shown", () => {
  fc.assert(
    fc.property(intervals, fc.integer({ min: 0, max: 320 }), (all, offset) => {
      const on = dayAt(offset);
      // What begins after the day shown is not asked for; what ends after it has no end yet.
      const until = all
        .filter(({ from }) => from <= on)
        .map((one) => (one.to !== null && one.to > on ? { ...one, to: null } : one));
      const cells = monthCells(until, on);
      const months = [
        ...new Set([...cells.map(({ month }) => month), "2025-01", "2025-03", "2025-08", on.slice(0, 7)]),
      ];
      for (const month of months.filter((each) => each <= on.slice(0, 7))) {
        const day = [lastDayOf(month), on].sort()[0] ?? on;
        expect(cells.filter((cell) => cell.month === month)).toEqual(
          standing(until, day).map(({ holder, stance, contested }) => ({ holder, month, stance, contested })),
        );
      }
    }),
    { numRuns: 500 },
  );
});

it("says nothing where nothing is known", () => {
  expect(monthCells([], "2025-05-01")).toEqual([]);
});
