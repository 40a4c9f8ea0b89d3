import { FONTS, themeCss } from "@standpoint/ui/theme";

/** Paper, ink and type as on the site, on screen and on paper. */
export const BRIEFING_CSS = `${themeCss}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 400 1.0625rem/1.5 ${FONTS.sans}; font-variant-numeric: tabular-nums; }
body { margin: 0 auto; max-width: 46.5rem; padding: 2.25rem 1rem 4rem; overflow-wrap: break-word; }
h1, h2 { font-family: ${FONTS.serif}; font-weight: 600; line-height: 1.2; text-wrap: balance; margin: 0; }
h1 { font-size: 2.25rem; letter-spacing: -0.01em; }
h2 { font-size: 1.6875rem; margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--ink); }
p, ul, figure { margin: 0.75rem 0; }
ul { padding-left: 1.1rem; } li { margin: 0.35rem 0; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.quiet, figcaption { color: var(--quiet); }
.chart { margin: 1.25rem 0; } .chart svg { display: block; max-width: 100%; height: auto; }
.chart svg a { text-decoration: none; }
.quote { margin: 1.25rem 0; padding-left: 1rem; border-left: 2px solid var(--rule); }
blockquote { margin: 0; font: 400 1.0625rem/1.55 ${FONTS.serif}; } figcaption { font-size: 0.9375rem; }
figcaption strong { color: var(--ink); }
@media print {
  :root, :root[data-theme] { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --rule: #ccc; --accent: #000; }
  html { font-size: 10pt; } body { max-width: none; padding: 0; }
  svg * { print-color-adjust: exact; } h2 { break-after: avoid; } figure, li { break-inside: avoid; }
}
`;
