import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLOSEST, enlarge, move, reached, WHOLE } from "../../src/client/map/ground";

const frame = { x: 16, y: 60, width: 768, height: 560 };
const right = frame.x + frame.width;
const bottom = frame.y + frame.height;
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const place = fc.record({ x: number(frame.x, right), y: number(frame.y, bottom) });

describe("the map's ground", () => {
  it("keeps what is under the pointer there", () => {
    fc.assert(
      fc.property(place, number(1, 3), (at, by) => {
        const { zoom, x, y } = enlarge(frame, WHOLE, by, at);
        expect(at.x * zoom + x).toBeCloseTo(at.x);
        expect(at.y * zoom + y).toBeCloseTo(at.y);
      }),
    );
  });

  it("fills its frame, whatever is done", () => {
    const step = fc.record({ at: place, by: number(0.2, 5), aside: number(-900, 900), down: number(-900, 900) });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const { zoom, x, y } = steps.reduce(
          (ground, { at, by, aside, down }) => move(frame, enlarge(frame, ground, by, at), { x: aside, y: down }),
          WHOLE,
        );
        expect(zoom).toBeGreaterThanOrEqual(1);
        expect(zoom).toBeLessThanOrEqual(CLOSEST);
        expect(frame.x * zoom + x).toBeLessThanOrEqual(frame.x + 1e-6);
        expect(frame.y * zoom + y).toBeLessThanOrEqual(frame.y + 1e-6);
        expect(right * zoom + x).toBeGreaterThanOrEqual(right - 1e-6);
        expect(bottom * zoom + y).toBeGreaterThanOrEqual(bottom - 1e-6);
      }),
    );
  });

  it("says which names have room now", () => {
    expect([1, 2, 3, 4].map((zoom) => reached({ ...WHOLE, zoom }))).toEqual(["", "2", "2", "2 4"]);
  });
});
