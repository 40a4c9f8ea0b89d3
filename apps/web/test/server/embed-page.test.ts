import { createHash } from "node:crypto";
import { darkTheme, lightTheme } from "@standpoint/ui/theme";
import { english } from "@standpoint/words/english";
import { describe, expect, it } from "vitest";
import { CAPTION_RATIO, embedPage, INTERACTIVE_POLICY } from "../../src/server/embed-page";

const parts = {
  words: english,
  title: 'Sizes <script>alert(1)</script> & "more"',
  description: "What it says",
  svg: '<svg viewBox="0 0 10 10"></svg>',
  theme: null,
  light: lightTheme,
  dark: darkTheme,
  link: "https://standpoint.example/?on=2025-03-27&country=FRA",
  address: "https://standpoint.example/embed/stance-map?on=2025-03-27",
  image: { url: "https://standpoint.example/og/stance-map.png", width: 1200, height: 628, alt: 'What it "says"' },
};

describe("embedPage", () => {
  it("runs nothing and fetches nothing", () => {
    const html = embedPage(parts);
    expect(html).not.toMatch(/<script|\son[a-z]+=|javascript:|@import|url\(|<link rel="stylesheet|<img|<iframe/i);
  });

  it("writes titles as text", () => {
    expect(embedPage(parts)).toContain("Sizes &#60;script&#62;alert(1)&#60;/script&#62; &#38; &#34;more&#34;");
  });

  it("follows the reader's system, unless a theme is named", () => {
    expect(embedPage(parts)).toContain("prefers-color-scheme:dark");
    const dark = embedPage({ ...parts, theme: darkTheme });
    expect(dark).not.toContain("prefers-color-scheme");
    expect(dark).toContain(`--paper: ${darkTheme.paper}`);
  });

  it("leaves the frame by its links", () => {
    expect(embedPage(parts)).toContain('<base target="_blank">');
  });

  it("says what a preview of its address shows", () => {
    expect(embedPage(parts)).toContain('<meta property="og:image:alt" content="What it &#34;says&#34;">');
    expect(embedPage({ ...parts, image: null })).not.toContain("og:image");
  });

  it("of a frozen picture stands a line above it, as high as a caption whatever it says", () => {
    const frozen = embedPage({ ...parts, frozen: { words: "Newer data exist: A & B.", link: parts.link } });
    expect(frozen).toMatch(/<figcaption class="line"><details><summary>Newer data exist: A &#38; B\.<\/summary>/);
    expect(frozen.indexOf("<figcaption")).toBeLessThan(frozen.indexOf("<svg"));
    expect(frozen.match(/<figcaption/g)).toHaveLength(1);
    expect(embedPage({ ...parts, frozen: null })).toContain("Frozen: this picture never changes.");
    expect(embedPage(parts)).not.toMatch(/frozen/i);
  });

  it("keeps a static page's aspect ratio: its caption is a part of the width", () => {
    expect(embedPage(parts)).toContain(`figcaption{height:${CAPTION_RATIO * 100}vw`);
  });
});

describe("an interactive embedPage", () => {
  const notes = { FRA: { quote: "</script><script>alert(1)</script>", language: "en", from: "A & B" } };
  const html = embedPage({ ...parts, interactive: { notes, fit: true } });

  it("has one script, which its policy knows by hash", () => {
    const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = ""]) => script);
    expect(scripts).toHaveLength(1);
    const hash = createHash("sha256")
      .update(scripts[0] ?? "")
      .digest("base64");
    expect(INTERACTIVE_POLICY).toContain(`script-src 'sha256-${hash}'`);
    expect(INTERACTIVE_POLICY).not.toContain("'none'; script-src 'none'");
  });

  it("carries the notes as data that cannot end their element", () => {
    const [, data = ""] = /<script type="application\/json" id="notes">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(data)).toEqual(notes);
    expect(data).not.toContain("<");
  });

  it("says whether its drawing follows the frame", () => {
    expect(html).toContain("<figure data-fit>");
    expect(embedPage({ ...parts, interactive: { notes, fit: false } })).toContain("<figure>");
  });
});
