import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../src/marks/text-width";
import { wrapText } from "../../src/marks/wrap-text";

describe("the width of a text", () => {
  it("grows with size, length and weight", () => {
    expect(textWidth("France", 20)).toBeCloseTo(2 * textWidth("France", 10));
    expect(textWidth("France", 12)).toBeGreaterThan(textWidth("Fran", 12));
    expect(textWidth("France", 12, "sans-semibold")).toBeGreaterThan(textWidth("France", 12));
    expect(textWidth("Illi", 12)).toBeLessThan(textWidth("Mom", 12));
  });

  it("takes accents for no width, and knows other scripts", () => {
    expect(textWidth("Türkiye", 12)).toBeCloseTo(textWidth("Turkiye", 12));
    expect(textWidth("Україна", 12)).toBeGreaterThan(30);
    expect(textWidth("日本", 12)).toBe(24);
  });
});

describe("wrapping", () => {
  it("keeps every word, and every line of more than one within the width", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zA-Z]{1,12}$/), { minLength: 1 }),
        fc.integer({ min: 20, max: 400 }),
        (words, width) => {
          const lines = wrapText(words.join(" "), width, 14, "sans-regular");
          expect(lines.join(" ")).toBe(words.join(" "));
          for (const line of lines.filter((l) => l.includes(" ")))
            expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
