import { describe, expect, it } from "vitest";
import { fittingWidth } from "../../src/view/fitting-width";

describe("fittingWidth", () => {
  it("keeps a drawing that is stretched or shrunk a little", () => {
    expect([700, 760, 1000].map((place) => fittingWidth(place, 760))).toEqual([760, 760, 760]);
  });

  it("draws anew where words would grow or shrink too far, in steps of 20", () => {
    expect(fittingWidth(619, 760)).toBe(600);
    expect(fittingWidth(1111, 760)).toBe(1100);
  });

  it("shrinks nothing on a phone, and draws nothing that is too narrow to be read", () => {
    expect(fittingWidth(590, 600)).toBe(580);
    expect(fittingWidth(150, 600)).toBe(600);
  });
});
