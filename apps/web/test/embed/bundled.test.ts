import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bundleEmbed } from "../../scripts/bundle-embed.mjs";
import bundled from "../../src/embed/bundled.json";

describe("the bundled scripts of embeds", () => {
  it("are those of the sources: `npm run bundle-embed --prefix apps/web` writes them", async () => {
    expect(bundled).toEqual(await bundleEmbed());
  });

  it("weigh little, and hold no library", () => {
    expect(brotliCompressSync(bundled.interactive).length).toBeLessThan(4 * 1024);
    expect(brotliCompressSync(bundled.loader).length).toBeLessThan(1024);
    expect(JSON.stringify(bundled)).not.toMatch(/react|cookie|localStorage/i);
  });

  it("can stand inside a page", () => {
    expect(bundled.interactive).not.toMatch(/<\/script|<!--/i);
  });
});
