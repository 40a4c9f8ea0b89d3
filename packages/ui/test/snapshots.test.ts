import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { examples } from "./examples";

/** One element a line, so that a change shows in the diff. */
const drawn = (name: string) => `${renderToStaticMarkup(examples[name]?.()).replaceAll("><", ">\n<")}\n`;
const fileOf = (name: string) => new URL(`./output/${name}.svg`, import.meta.url);

/**
 * Each example is a picture in test/output, looked at before it is committed. A drawing that differs is written beside
 * it as NAME-changed.svg: look at both, then replace the old by the new or mend the chart. A new example writes its own.
 */
describe.each(Object.keys(examples))("%s", (name) => {
  const svg = drawn(name);

  it("is drawn as it was", () => {
    const file = fileOf(name);
    const changed = fileOf(`${name}-changed`);
    if (!existsSync(file) && !process.env.CI) writeFileSync(file, svg);
    const same = existsSync(file) && readFileSync(file, "utf8") === svg;
    if (same) rmSync(changed, { force: true });
    else writeFileSync(changed, svg);
    expect(same, `${name} is drawn differently: compare test/output/${name}.svg and ${name}-changed.svg`).toBe(true);
  });

  it("stands alone: no foreign object, script, style sheet, font file or image", () => {
    expect(svg).not.toMatch(/<(foreignObject|script|style|image|link|use)\b|@import|url\((?!#)|NaN|undefined/);
    expect(svg).toMatch(/<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    if (!name.endsWith("for-page")) expect(svg).not.toContain("var(--");
  });

  it("has a name, a text alternative, and a name on every link", () => {
    expect(svg).toMatch(/role="graphics-document document"/);
    expect(svg).toMatch(/<title id="[^"]+">[^<]+/);
    expect(svg).toMatch(/<desc id="[^"]+">[^<]+/);
    // A link is named by its label, or by the words that stand in it.
    const links = [...svg.matchAll(/<a [^>]*>[\s\S]*?<\/a>/g)].map(([link]) => link);
    expect(links.filter((link) => !/^<a [^>]*aria-label="[^"]+"|<text/.test(link))).toEqual([]);
  });
});
