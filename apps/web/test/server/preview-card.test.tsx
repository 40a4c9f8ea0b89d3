import { lightTheme } from "@standpoint/ui/theme";
import { describe, expect, it } from "vitest";
import { previewCard } from "../../src/server/preview-card";

const opened = (height: number) => ({
  description: "Five countries <back> a force & more. The rest is not said.",
  draw: () => <svg width={600} height={height} viewBox={`0 0 600 ${height}`} />,
});
/** x, y, width and height of the drawing on the card. */
const placeOf = async (height: number) => {
  const card = await previewCard(opened(height), lightTheme);
  const [, ...numbers] = /<svg x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" viewBox/.exec(card) ?? [];
  return numbers.map(Number) as [number, number, number, number];
};

describe("previewCard", () => {
  it("says the first sentence in words that are no markup", async () => {
    const card = await previewCard(opened(600), lightTheme);
    const words = [...card.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(" ");
    expect(words).toBe("Standpoint Five countries &#60;back&#62; a force &#38; more.");
  });

  it("has the whole drawing within its edges, beside the words or below them", async () => {
    for (const height of [120, 300, 600, 760]) {
      const [x, y, width, tall] = await placeOf(height);
      expect(x).toBeGreaterThanOrEqual(height < 400 ? 40 : 504);
      expect(y).toBeGreaterThanOrEqual(height < 400 ? 170 : 40);
      expect(x + width).toBeLessThanOrEqual(1160.01);
      expect(y + tall).toBeLessThanOrEqual(588.01);
      expect(tall / width).toBeCloseTo(height / 600, 5);
    }
  });

  it("shows the beginning of a drawing that is very high", async () => {
    const [, , width, height] = await placeOf(4000);
    expect(height / width).toBeCloseTo(1.3, 5);
    expect(await previewCard(opened(4000), lightTheme)).toContain('viewBox="0 0 600 780"');
  });
});
