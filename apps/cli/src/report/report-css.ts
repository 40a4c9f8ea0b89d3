import { FONTS, themeCss } from "@standpoint/ui/theme";

/** Paper, ink and type as on the site, on screen and on paper. */
export const REPORT_CSS = `${themeCss}
:root { --wash: color-mix(in srgb, var(--stance-open) 45%, var(--paper)); }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 400 1.0625rem/1.5 ${FONTS.sans};
  font-variant-numeric: tabular-nums; scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 64rem; padding: 2.25rem clamp(1rem, 3.2vw, 2.5rem) 4rem; overflow-wrap: break-word; }
h1, h2, h3, h4, h5 { font-family: ${FONTS.serif}; font-weight: 600; line-height: 1.2; text-wrap: balance; margin: 0; }
h1 { font-size: 2.25rem; letter-spacing: -0.01em; }
h2 { font-size: 1.6875rem; margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--ink); }
h3 { font-size: 1.3125rem; margin: 2.5rem 0 0.5rem; }
h4 { font-size: 1.3125rem; margin: 3rem 0 0.25rem; }
h5 { font-size: 1.0625rem; }
h2 small, h4 small { font-weight: 400; color: var(--quiet); }
p, ul, dl, blockquote { margin: 0; padding: 0; }
p, .facts { max-width: 75ch; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
code { font: 0.875em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.quiet, .where, small { color: var(--quiet); }
.where, .jump, .facts, .trace, table { font-size: 0.9375rem; }
.jump { display: flex; flex-wrap: wrap; gap: 0 1.1rem; max-width: none; padding: 0.35rem 0; }
.jump a { min-height: 24px; text-decoration: none; }
.jump a:hover { text-decoration: underline; }
.facts, .trace { list-style: none; }
.facts { margin-top: 0.75rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { text-align: right; vertical-align: baseline; padding: 0.35rem 1rem 0.35rem 0; border-top: 1px solid var(--rule);
  font-weight: 400; white-space: nowrap; }
thead th { border-top: 0; color: var(--quiet); }
th:first-child { text-align: left; } td:last-child, th:last-child { padding-right: 0; }
tbody th { font-weight: 600; }
td.right { font-weight: 600; background: var(--wash); }
.pair { display: flex; flex-wrap: wrap; gap: 1rem 3rem; align-items: start; margin-top: 1rem; }
.pair svg { max-width: 100%; height: auto; }
.key { font-size: 0.9375rem; padding: 0.35rem 0; }
.miss { padding: 0.9rem 0 1rem; border-top: 1px solid var(--rule); break-inside: avoid; display: grid; gap: 0.4rem; }
.miss dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1rem 1rem; }
.miss dl > div { display: contents; }
.miss dt { color: var(--quiet); font-size: 0.9375rem; }
.miss dd { margin: 0; font-weight: 600; }
.miss dd small { font-weight: 400; }
blockquote, .text { font: 400 1.0625rem/1.55 ${FONTS.serif}; white-space: pre-line; max-width: 68ch; }
blockquote p + p::before { content: "[…] "; color: var(--quiet); }
.trace { color: var(--quiet); }
.trace code { color: var(--ink); }
mark { background: none; color: inherit; box-decoration-break: clone; }
mark.found, mark.both { background: var(--wash); }
mark.expected, mark.both { text-decoration: underline 2px var(--stance-opposes); text-underline-offset: 0.2em; }
.article { padding: 1.5rem 0; border-top: 1px solid var(--rule); display: grid; gap: 0.4rem; }
.article:target, .miss:target { border-top-color: var(--accent); }
@media (max-width: 40rem) {
  th, td { padding-right: 0.6rem; }
  .miss dl { grid-template-columns: 1fr; }
}
@media print {
  :root, :root[data-theme] { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --rule: #ccc; --accent: #000; }
  html { font-size: 10pt; } body { max-width: none; padding: 0; } .jump { display: none; }
  mark, td.right { print-color-adjust: exact; } h3, h4 { break-after: avoid; }
}
`;
