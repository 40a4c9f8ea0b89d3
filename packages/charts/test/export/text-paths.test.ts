import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { FONT_FILES } from "../../renderer/fonts.mjs";
import { FORMATS, sizeOf, themeOf } from "../../src";
import type { View } from "../../src/params";
import { ORIGIN, SAMPLES } from "../sample-answers";

const drawn = async ({ open, viewOf }: (typeof SAMPLES)[number], change: Partial<View>) => {
  const view = viewOf(change);
  return (await FORMATS.get("svg")?.text({ opened: open(view), view, theme: themeOf(view), origin: ORIGIN })) ?? "";
};

/** Without any font where `fonts` is false: letters that are still text are not drawn then. */
const pixels = (svg: string, fonts: boolean) =>
  new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: fonts ? Object.values(FONT_FILES) : [] } }).render()
    .pixels;

/** How much two pictures differ: the mean over all channels, and the share of pixels that are clearly other. */
function difference(one: Uint8Array, other: Uint8Array) {
  let sum = 0;
  let clearly = 0;
  for (let at = 0; at < one.length; at += 4) {
    let most = 0;
    for (let channel = 0; channel < 4; channel++) {
      const apart = Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0));
      sum += apart;
      most = Math.max(most, apart);
    }
    if (most > 96) clearly++;
  }
  return { mean: sum / one.length, clearly: (4 * clearly) / one.length };
}

describe.each(SAMPLES)("$name with its text as paths", (sample) => {
  it.each(["light", "dark"] as const)("has no text left, the same size and the same look, in %s", async (theme) => {
    const [live, paths] = [await drawn(sample, { theme }), await drawn(sample, { theme, text: "paths" })];
    expect(live).toContain("<text");
    expect(paths).not.toMatch(/<(text|tspan|textPath)\b|font-/);
    expect(sizeOf(paths)).toEqual(sizeOf(live));
    const { mean, clearly } = difference(pixels(live, true), pixels(paths, false));
    expect(mean).toBeLessThan(0.05);
    expect(clearly).toBeLessThan(0.0001);
    // What a drawing without any letters would come to: so that the limits above mean something.
    const none = difference(pixels(live, true), pixels(live, false));
    expect(none.clearly).toBeGreaterThan(0.005);
  });

  it("keeps its links and the words for those who listen", async () => {
    const [live, paths] = [await drawn(sample, {}), await drawn(sample, { text: "paths" })];
    const kept = (svg: string) =>
      [...svg.matchAll(/ (?:href|aria-label|aria-labelledby)="[^"]*"|<(?:title|desc)[^>]*>[^<]*/g)].map(
        ([part]) => part,
      );
    expect(kept(live).length).toBeGreaterThan(2);
    expect(kept(paths)).toEqual(kept(live));
  });
});
