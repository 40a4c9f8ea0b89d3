import { type Holder, STANCES } from "@standpoint/core/codebook";
import { STANCE_GLYPHS } from "../../marks/stance-glyph";
import { countStances } from "./counts";
import { describe } from "./describe";
import type { StanceMapDatum } from "./props";
import { asOfText, filterName, holderSentence, mapTitle } from "./words";

export type Repaint = {
  readonly data: readonly StanceMapDatum[];
  readonly on: string;
  readonly labels: (holder: Holder) => string;
};

function repaintHolder(link: Element, datum: StanceMapDatum | undefined, name: string): void {
  const standing = datum?.stance ?? "no_data";
  const sentence = holderSentence(name, datum);
  link.setAttribute("data-stance", standing);
  link.setAttribute("data-contested", String((datum?.contested && !datum.leftOut) ?? false));
  link.setAttribute("aria-label", sentence);
  const title = link.querySelector("title");
  if (title) title.textContent = sentence;
  for (const glyph of link.querySelectorAll(".glyph")) glyph.setAttribute("d", STANCE_GLYPHS[standing]);
}

/**
 * Turns a map in a page into that of another day, in place and without drawing it anew: only attributes and words
 * change, the colours follow by `stanceMapCss`. The map must have been drawn with `cssTheme`; holders that it has no
 * element for are passed over (see `alsoChips`).
 */
export function repaintStanceMap(svg: Element, { data, on, labels }: Repaint): void {
  const byHolder = new Map(data.map((datum) => [datum.holder, datum]));
  for (const link of svg.querySelectorAll("a[data-country]")) {
    const holder = link.getAttribute("data-country") ?? "";
    repaintHolder(link, byHolder.get(holder), labels(holder));
  }
  for (const mark of svg.querySelectorAll(".contested[data-holder]")) {
    const datum = byHolder.get(mark.getAttribute("data-holder") ?? "");
    if (datum?.contested && !datum.leftOut) mark.removeAttribute("display");
    else mark.setAttribute("display", "none");
  }
  const counts = countStances(data);
  for (const stance of STANCES) {
    const count = svg.querySelector(`[data-legend="${stance}"] .count`);
    if (count) count.textContent = String(counts[stance]);
    svg.querySelector(`a[data-filter="${stance}"]`)?.setAttribute("aria-label", filterName(stance, counts[stance]));
  }
  for (const child of svg.children) {
    if (child.tagName.toLowerCase() === "title") child.textContent = mapTitle(data);
    if (child.tagName.toLowerCase() === "desc") child.textContent = describe({ data, on, labels });
    if (child.tagName.toLowerCase() === "text" && child.textContent?.startsWith("As of "))
      child.textContent = child.textContent.replace(/^As of [^.]+\./, asOfText(on));
  }
}
