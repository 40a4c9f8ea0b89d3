import { darkTheme, lightTheme } from "@standpoint/ui/theme";
import { describe, expect, it } from "vitest";
import { embedPage } from "../../src/server/embed-page";

const parts = {
  title: 'Sizes <script>alert(1)</script> & "more"',
  description: "What it says",
  svg: '<svg viewBox="0 0 10 10"></svg>',
  theme: null,
  light: lightTheme,
  dark: darkTheme,
  link: "https://standpoint.example/?on=2025-03-27&country=FRA",
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
});
