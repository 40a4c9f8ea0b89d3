import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadPoints } from "../../src/marks/spread-points";

const bounds = { x: 0, y: 0, width: 600, height: 500 };
const point = fc.record({
  x: fc.double({ min: 0, max: 600, noNaN: true }),
  y: fc.double({ min: 0, max: 500, noNaN: true }),
});

const nearest = (points: readonly { x: number; y: number }[]) =>
  Math.min(...points.flatMap((a, i) => points.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));

describe("spreading points", () => {
  it("leaves the distance between any two and stays inside", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 25 }), (points) => {
        const moved = spreadPoints(points, 24, bounds);
        expect(nearest(moved)).toBeGreaterThanOrEqual(23.9);
        for (const { x, y } of moved) expect(x >= 0 && x <= 600 && y >= 0 && y <= 500).toBe(true);
      }),
    );
  });

  it.each([
    ["a corner", { x: 0, y: 0 }],
    ["the opposite corner", { x: 600, y: 500 }],
    ["the middle of an edge", { x: 300, y: 500 }],
  ])("parts as many as fit in a row, all of them in %s", (_, place) => {
    const moved = spreadPoints(Array(25).fill(place), 24, bounds);
    expect(nearest(moved)).toBeGreaterThanOrEqual(24);
    for (const { x, y } of moved) expect(x >= 0 && x <= 600 && y >= 0 && y <= 500).toBe(true);
  });

  it("parts points that lie on each other, and leaves the rest alone", () => {
    const moved = spreadPoints(
      [
        { x: 100, y: 100 },
        { x: 100, y: 100 },
        { x: 300, y: 300 },
      ],
      24,
      bounds,
    );
    expect(nearest(moved)).toBeGreaterThanOrEqual(24);
    expect(moved[2]).toEqual({ x: 300, y: 300 });
  });
});
