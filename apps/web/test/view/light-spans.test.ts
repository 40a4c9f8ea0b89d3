import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lightSpans } from "../../src/view/light-spans";

describe("lightSpans", () => {
  it("gives the whole text back, whatever evidence overlaps in it", () => {
    const cases = fc.string({ minLength: 1, maxLength: 60 }).chain((text) =>
      fc.tuple(
        fc.constant(text),
        fc
          .array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 6 })
          .map((pairs) =>
            pairs
              .map(([a, b], index) => ({ start: Math.min(a, b), end: Math.max(a, b), claimId: String(index) }))
              .filter(({ start, end }) => start < end),
          ),
      ),
    );
    fc.assert(
      fc.property(cases, ([text, spans]) => {
        const stretches = lightSpans(text, spans);
        expect(stretches.map((stretch) => stretch.text).join("")).toBe(text);
        for (const { start, end, claimId } of spans) {
          const lit = stretches.filter(({ claims }) => claims.includes(claimId));
          expect(lit.map((stretch) => stretch.text).join("")).toBe(text.slice(start, end));
        }
      }),
    );
  });

  it("shares a stretch between claims that quote the same words", () => {
    const spans = [
      { start: 0, end: 4, claimId: "a" },
      { start: 2, end: 6, claimId: "b" },
    ];
    expect(lightSpans("abcdefgh", spans).map(({ text, claims }) => [text, claims.join()])).toEqual([
      ["ab", "a"],
      ["cd", "a,b"],
      ["ef", "b"],
      ["gh", ""],
    ]);
  });
});
