import { describe, expect, it } from "vitest";
import { nearestAhead, ringsAround } from "../../src/embed/nearest";

const CROSS = [
  { x: 100, y: 100 },
  { x: 100, y: 50 },
  { x: 100, y: 160 },
  { x: 40, y: 100 },
  { x: 170, y: 100 },
];

describe("nearestAhead", () => {
  it("leads from the middle to each side", () => {
    const to = (["up", "down", "left", "right"] as const).map((direction) => nearestAhead(CROSS, 0, direction));
    expect(to).toEqual([1, 2, 3, 4]);
  });

  it("prefers what lies straight ahead to what is nearer but aside", () => {
    const places = [
      { x: 0, y: 0 },
      { x: 30, y: 28 },
      { x: 60, y: 0 },
    ];
    expect(nearestAhead(places, 0, "right")).toBe(2);
  });

  it("leads nowhere at the edge, and from nowhere", () => {
    expect(nearestAhead(CROSS, 1, "up")).toBe(-1);
    expect(nearestAhead(CROSS, 9, "up")).toBe(-1);
  });
});

describe("ringsAround", () => {
  it("looks from near to far and never beyond its reach", () => {
    const far = ringsAround({ x: 5, y: -3 }, 20).map(({ x, y }) => Math.hypot(x - 5, y + 3));
    expect(Math.max(...far)).toBeCloseTo(20);
    expect(far).toEqual([...far].sort((a, b) => Math.round(a) - Math.round(b)));
  });
});
