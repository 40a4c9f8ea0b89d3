import { isWithin } from "@standpoint/charts/regions";
import { toSearch, type View } from "@standpoint/charts/view";
import type { Holder } from "@standpoint/core/codebook";
import type { StanceMapDatum } from "@standpoint/ui/charts/stance-map";

const SVG = "http://www.w3.org/2000/svg";

/** The chosen country's outline above all its neighbours, as the server draws it. */
function outlineOf(map: Element, holder: Holder | undefined): Element {
  const outline = document.createElementNS(SVG, "g");
  outline.setAttribute("class", "selection");
  outline.setAttribute("aria-hidden", "true");
  for (const shape of holder ? map.querySelectorAll(`a[data-country="${holder}"] .shape`) : []) {
    const line = shape.cloneNode() as Element;
    line.removeAttribute("class");
    outline.append(line);
  }
  return outline;
}

/** What every link out of a map keeps of the view. */
const kept = (view: View): View => ({ ...view, proposal: null, q: "", width: null });

/** Marks who is chosen and who is left out by the filter, and keeps the links' addresses those of this view. */
export function markMap(map: Element, view: View, data: readonly StanceMapDatum[]): void {
  const [chosen] = view.country;
  const { stance: shown, region } = view;
  const leftOut = new Set(data.flatMap((datum) => (datum.leftOut ? [datum.holder] : [])));
  for (const link of map.querySelectorAll("a[data-country]")) {
    const holder = link.getAttribute("data-country") ?? "";
    const standing = link.getAttribute("data-stance");
    const filtered = shown.length > 0 && !shown.some((stance) => stance === standing);
    link.setAttribute("data-selected", String(holder === chosen));
    link.setAttribute("data-faded", String(filtered || leftOut.has(holder) || !isWithin(region, holder)));
    link.setAttribute("href", toSearch({ ...kept(view), country: [holder] }));
    link.removeAttribute("opacity");
    if (holder === chosen) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  map.querySelector(".selection")?.remove();
  const isChip = chosen !== undefined && !map.querySelector(`.ground a[data-country="${chosen}"]`);
  (isChip ? map : (map.querySelector(".ground") ?? map)).append(outlineOf(map, chosen));
}
