import { STANCES } from "@standpoint/core/codebook";
import { describe, expect, it } from "vitest";
import { cssTheme, darkTheme, lightTheme, printTheme, themeCss } from "../../src/theme";

/** WCAG 2.2 relative luminance and contrast. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([lightTheme, darkTheme, printTheme])("the $name theme", (theme) => {
  it.each(["ink", "quiet", "accent"] as const)("has %s readable on paper (4.5:1)", (name) => {
    expect(contrast(theme[name], theme.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["outline", "reference"] as const)("has %s visible on paper (3:1)", (name) => {
    expect(contrast(theme[name], theme.paper)).toBeGreaterThanOrEqual(3);
  });

  it.each(STANCES)("has names readable on %s (4.5:1)", (stance) => {
    const { fill, ink } = theme.stances[stance];
    expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it("has names readable on the hatch, on its ground and on its lines", () => {
    expect(contrast(theme.noData.ink, theme.noData.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.noData.ink, theme.noData.line)).toBeGreaterThanOrEqual(3);
  });
});

it("tells the stances apart in the print theme by lightness alone", () => {
  const greys = STANCES.map((stance) => luminance(printTheme.stances[stance].fill)).sort((a, b) => a - b);
  for (let i = 1; i < greys.length; i += 1)
    expect(((greys[i] ?? 0) + 0.05) / ((greys[i - 1] ?? 0) + 0.05)).toBeGreaterThan(1.3);
});

it("declares every variable that the css theme uses, for light and for dark", () => {
  const used = [...JSON.stringify(cssTheme).matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
  expect(used.length).toBeGreaterThan(15);
  for (const name of used) expect(themeCss.split(`${name}:`).length - 1).toBeGreaterThanOrEqual(3);
});
