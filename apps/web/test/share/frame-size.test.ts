import { sizeOf } from "@standpoint/charts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameSize } from "../../src/share/frame-size";

describe("sizeOf", () => {
  it("reads the size that the drawing says of itself", () => {
    expect(sizeOf('<svg xmlns="x" id="stance-map" width="760" height="827.5" viewBox="0 0 760 827">')).toEqual({
      width: 760,
      height: 827.5,
    });
  });
});

describe("frameSize", () => {
  it("adds the caption and rounds up", () => {
    expect(frameSize({ width: 760, height: 827 }, 0.045)).toEqual({ width: 760, height: 862 });
  });

  it("never leaves the box, whatever the box", () => {
    const px = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(px, px, px, px, (width, height, maxWidth, maxHeight) => {
        const size = frameSize({ width, height }, 0.045, { width: maxWidth, height: maxHeight });
        expect(size.width).toBeLessThanOrEqual(maxWidth);
        expect(size.height).toBeLessThanOrEqual(maxHeight);
        expect(size.width).toBeGreaterThan(0);
      }),
    );
  });
});
