import { STANCES } from "@standpoint/core/codebook";
import fc from "fast-check";
import { expect, it } from "vitest";
import { countStances } from "../src/count-stances";
import { dayAt, intervals, standing } from "./intervals";

const groupOf = (holder: string) =>
  holder === "UKR" ? "host" : ["NATO", "EU", "UN"].includes(holder) ? "organisations" : "countries";

it("counts on any day what the map shows on that day, each group by itself", () => {
  fc.assert(
    fc.property(intervals, fc.integer({ min: -5, max: 320 }), (all, offset) => {
      const day = dayAt(offset);
      const rows = countStances(all);
      for (const group of ["countries", "host", "organisations"]) {
        const there = standing(all, day).filter(({ holder }) => groupOf(holder) === group);
        const row = rows.filter(
          (each) => each.group === group && each.from <= day && (each.to === null || day < each.to),
        );
        expect(row.length).toBeLessThanOrEqual(1);
        for (const stance of STANCES)
          expect(row[0]?.[stance] ?? 0).toBe(there.filter((each) => each.stance === stance).length);
      }
    }),
    { numRuns: 500 },
  );
});

it("has no row twice: each differs from the one before, and follows it without a gap", () => {
  fc.assert(
    fc.property(intervals, (all) => {
      const rows = countStances(all);
      rows.forEach((row, i) => {
        const before = rows[i - 1];
        if (before?.group !== row.group) return;
        expect(before.to).toBe(row.from);
        expect(STANCES.some((stance) => before[stance] !== row[stance])).toBe(true);
      });
    }),
  );
});
