import { type Holder, STANCES } from "@standpoint/core/codebook";
import type { Words } from "@standpoint/words/words";
import { STANCE_GLYPHS } from "../../marks/stance-glyph";
import { countStances } from "./counts";
import { describe } from "./describe";
import type { StanceMapDatum } from "./props";
import { asOfText, filterName, holderSentence, mapTitle } from "./words";

export type Repaint = {
  readonly data: readonly StanceMapDatum[];
  readonly on: string;
  readonly labels: (holder: Holder) => string;
  readonly words: Words;
};

/** The sentence that says a day, whichever day it says: a day ends in its year. */
function anyDay(words: Words): RegExp {
  const [before = "", after = ""] = words.say("chart.asOf", { day: "|" }).split("|");
  return new RegExp(`^${before}.*?\\d{4}${after.replace(".", "\\.")}`);
}

function repaintHolder(link: Element, datum: StanceMapDatum | undefined, name: string, words: Words): void {
  const standing = datum?.stance ?? "no_data";
  const sentence = holderSentence(name, datum, words);
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
export function repaintStanceMap(svg: Element, { data, on, labels, words }: Repaint): void {
  const byHolder = new Map(data.map((datum) => [datum.holder, datum]));
  for (const link of svg.querySelectorAll("a[data-country]")) {
    const holder = link.getAttribute("data-country") ?? "";
    repaintHolder(link, byHolder.get(holder), labels(holder), words);
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
    svg
      .querySelector(`a[data-filter="${stance}"]`)
      ?.setAttribute("aria-label", filterName(stance, counts[stance], words));
  }
  const said = anyDay(words);
  for (const child of svg.children) {
    if (child.tagName.toLowerCase() === "title") child.textContent = mapTitle(data, words);
    if (child.tagName.toLowerCase() === "desc") child.textContent = describe({ data, on, labels, words });
    if (child.tagName.toLowerCase() === "text" && said.test(child.textContent ?? ""))
      child.textContent = (child.textContent ?? "").replace(said, asOfText(on, words));
  }
}
