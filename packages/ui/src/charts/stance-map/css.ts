import { STANCES } from "@standpoint/core/codebook";
import { STANCE_GLYPHS } from "../../marks/stance-glyph";
import type { Standing } from "../../theme";
import { STEPS } from "./zoom-steps";

/**
 * The sheet for a map drawn with `cssTheme`: every paint follows from `data-stance`, `data-faded` and `data-selected`, so that
 * a script that sets these repaints the map. The marks of contested positions lie above all shapes: `repaintStanceMap`
 * shows and hides them. The rule for a glyph's `d` is not known to every browser: `repaintStanceMap` sets the attribute as well.
 * @param others ids of more maps on the page; they borrow the hatch of the first
 */
export function stanceMapCss(id = "stance-map", others: readonly string[] = []): string {
  const map = others.length === 0 ? `#${id}` : `:is(${[id, ...others].map((each) => `#${each}`).join(", ")})`;
  const holder = (standing: Standing) => `${map} a[data-stance="${standing}"]`;
  const paints = (standing: Standing, fill: string, ink: string) => [
    `${holder(standing)} .shape { fill: ${fill}; }`,
    `${holder(standing)} :is(.glyph, .name) { fill: ${ink}; }`,
    `${holder(standing)} .glyph { d: path("${STANCE_GLYPHS[standing]}"); }`,
  ];
  return [
    ...STANCES.flatMap((stance) => paints(stance, `var(--stance-${stance})`, `var(--stance-${stance}-ink)`)),
    ...paints("no_data", `url(#${id}-hatch)`, "var(--no-data-ink)"),
    `${map} a { outline: none; }`,
    `${map} .body { opacity: 1; }`,
    `${map} a[data-faded="true"] .body { opacity: 0.2; }`,
    `${map} a:is(:hover, [data-selected="true"]) .shape { stroke: var(--accent); stroke-width: 2; }`,
    `${map} a:focus-visible .shape { stroke: var(--accent); stroke-width: 2.5; }`,
    `${map} a:focus-visible .target { stroke: var(--accent); stroke-width: 2; }`,
    `${map} a[data-filter]:focus-visible rect { stroke: var(--accent); stroke-width: 2; }`,
    // Enlarged, lines and all that is written keep their size; a name that has room now takes the place of a lone glyph.
    `${map} .ground :is(.shape, .selection *, [aria-hidden] > path) { vector-effect: non-scaling-stroke; }`,
    `${map} .tag { transform: scale(calc(1 / var(--zoom, 1))); }`,
    ...STEPS.flatMap((step) => [
      `${map}:not([data-zoom~="${step}"]) .tag[data-from="${step}"] { display: none; }`,
      `${map}[data-zoom~="${step}"] .alone:has(+ .tag[data-from="${step}"]) { display: none; }`,
    ]),
    `${map} .shape { transition: fill 200ms; }`,
    `@media (prefers-reduced-motion: reduce) { ${map} .shape { transition: none; } }`,
    "",
  ].join("\n");
}
