import { Resvg } from "@resvg/resvg-js";
import { STANCES, type Stance } from "@standpoint/core/codebook";
import type { Theme } from "@standpoint/ui/theme";
import { describe, expect, it } from "vitest";
import { FORMATS, themeOf } from "../../src";
import { ORIGIN, SAMPLES } from "../sample-answers";

const PAIRS = STANCES.flatMap((one, i) => STANCES.slice(i + 1).map((other) => [one, other] as const));

/** As WCAG counts: what is left of a colour on grey paper. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function apart(theme: Theme, one: Stance, other: Stance): number {
  const [low = 0, high = 0] = [one, other].map((stance) => luminance(theme.stances[stance].fill)).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

async function drawn(name: string, theme: "light" | "dark" | "print"): Promise<string> {
  const sample = SAMPLES.find((each) => each.name === name);
  if (!sample) throw new Error(`no sample of ${name}`);
  const view = sample.viewOf({ theme });
  return (
    (await FORMATS.get("svg")?.text({ opened: sample.open(view), view, theme: themeOf(view), origin: ORIGIN })) ?? ""
  );
}

/** The swatches of stances beside the counts, as they are drawn, by stance: markup around 0,0, 16 px wide. */
async function swatches(theme: "light" | "dark" | "print"): Promise<Map<Stance, string>> {
  const svg = await drawn("stance-counts", theme);
  return new Map(
    STANCES.map((stance) => [
      stance,
      new RegExp(`<a [^>]*data-stance="${stance}".*?<g transform="[^"]*">(.*?)</g>`, "s").exec(svg)?.[1] ?? "",
    ]),
  );
}

/** An eighth of the way from black to white: a difference that a photocopy keeps. */
const CLEARLY = 32;

/** Grey levels, 0 to 255, of the swatch at four times its size. */
function greys(swatch: string): number[] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="-8 -8 16 16">${swatch}</svg>`;
  const { pixels } = new Resvg(svg).render();
  return Array.from({ length: pixels.length / 4 }, (_, at) => {
    const [r = 0, g = 0, b = 0] = pixels.subarray(4 * at, 4 * at + 3);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  });
}

describe.each(["light", "dark", "print"] as const)("without its colours, a picture in %s", (name) => {
  const theme = themeOf({ theme: name });

  it("has a step of lightness between stances that lie on each other in the counts", () => {
    for (const [i, stance] of STANCES.slice(1).entries())
      expect([stance, apart(theme, STANCES[i] ?? stance, stance)]).toEqual([
        stance,
        expect.toSatisfy((step: number) => step > 1.3),
      ]);
  });

  it("shows any two stances apart by lightness and sign together", async () => {
    const all = await swatches(name);
    for (const [one, other] of PAIRS) {
      const [first, second] = [greys(all.get(one) ?? ""), greys(all.get(other) ?? "")];
      const clearly = first.filter((grey, at) => Math.abs(grey - (second[at] ?? 0)) > CLEARLY).length / first.length;
      expect([one, other, clearly]).toEqual([one, other, expect.toSatisfy((share: number) => share > 0.08)]);
    }
  });

  it.each(["stance-map", "stance-matrix"])("has the sign of its stance with every country: %s", async (chart) => {
    const svg = await drawn(chart, name);
    const all = await swatches(name);
    for (const stance of STANCES) {
      const sign = / d="([^"]+)"/.exec(all.get(stance) ?? "")?.[1] ?? "no sign";
      const countries = svg.split(`data-stance="${stance}"`).length - 1;
      expect(countries).toBeGreaterThan(0);
      expect([stance, svg.split(` d="${sign}"`).length - 1]).toEqual([
        stance,
        expect.toSatisfy((signs: number) => signs >= countries),
      ]);
    }
  });
});

it("tells all pairs apart by lightness alone on paper: in light, and more so in print", () => {
  for (const [one, other] of PAIRS) {
    expect([one, other, apart(themeOf({ theme: "light" }), one, other) > 1.2]).toEqual([one, other, true]);
    expect([one, other, apart(themeOf({ theme: "print" }), one, other) > 1.3]).toEqual([one, other, true]);
  }
});
