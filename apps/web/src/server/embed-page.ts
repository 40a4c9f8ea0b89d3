import { declarations, type Theme } from "@standpoint/ui/theme";
import { escapeHtml } from "./in-words";

/** What stands in an embedded page. */
export type EmbedParts = {
  readonly title: string;
  readonly description: string;
  readonly svg: string;
  /** The colours where the address names a theme; null follows the reader's system. */
  readonly theme: Theme | null;
  readonly light: Theme;
  readonly dark: Theme;
  /** The same view on the site. */
  readonly link: string;
};

function colours({ theme, light, dark }: EmbedParts): string {
  if (theme) return `:root{color-scheme:${theme.name === "dark" ? "dark" : "light"};${declarations(theme)}}`;
  return `:root{color-scheme:light dark;${declarations(light)}}@media(prefers-color-scheme:dark){:root{${declarations(dark)}}}`;
}

const STYLE =
  "*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:13px/1.4 'Source Sans 3','Helvetica Neue',Arial,sans-serif}" +
  "figure{margin:0}svg{display:block;width:100%;height:auto}figcaption{padding:4px 12px 10px;color:var(--quiet)}" +
  "a{color:var(--accent)}svg a:focus-visible,a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}";

/**
 * A page to be framed by others: one picture, its own few styles, nothing fetched, no script, no cookie.
 * The picture's `viewBox` gives the height (CSS aspect ratio). Links leave the frame.
 */
export function embedPage(parts: EmbedParts): string {
  const { title, description, svg, link } = parts;
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeHtml(title)} – Standpoint</title><meta name="description" content="${escapeHtml(description.slice(0, 300))}">`,
    `<link rel="canonical" href="${escapeHtml(link)}"><base target="_blank">`,
    `<style>${colours(parts)}${STYLE}</style></head><body><figure>${svg}`,
    `<figcaption><a href="${escapeHtml(link)}" rel="noopener">Explore on Standpoint</a></figcaption></figure></body></html>`,
  ].join("");
}
