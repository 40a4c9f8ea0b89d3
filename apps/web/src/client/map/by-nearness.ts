import { type Mark, markAt } from "../../embed/marks";

/** What a click answers itself: marks, the legend's filters, and words that may be selected. */
const ANSWERS = "a, text";

/** @returns the mark that is meant by a pointer which just missed it; null where it hits one, or nothing is near */
function meantBy(svg: SVGSVGElement, { target, clientX, clientY }: MouseEvent): Mark | null {
  if ((target as Element).closest(ANSWERS)) return null;
  return markAt(svg, { x: clientX, y: clientY });
}

/**
 * A finger or a mouse that misses a country by less than 20 px means the nearest: it is lit, and a click chooses it. A
 * click that hits a country is that country's.
 */
export function byNearness(svg: SVGSVGElement, signal: AbortSignal): void {
  let lit: Mark | null = null;
  const light = (mark: Mark | null) => {
    if (mark === lit) return;
    lit?.removeAttribute("data-near");
    mark?.setAttribute("data-near", "true");
    svg.toggleAttribute("data-near", mark !== null);
    lit = mark;
  };
  const point = (event: PointerEvent) => {
    if (event.pointerType !== "touch" && event.buttons === 0) light(meantBy(svg, event));
  };
  const click = (event: MouseEvent) => {
    const mark = event.button === 0 && !event.defaultPrevented ? meantBy(svg, event) : null;
    const { ctrlKey, metaKey, shiftKey, altKey } = event;
    // A click of its own on the link: whoever answers links answers this one, and the browser where nobody does.
    mark?.dispatchEvent(
      new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey, altKey, view: window }),
    );
  };
  svg.addEventListener("pointermove", point, { signal });
  svg.addEventListener("pointerleave", () => light(null), { signal });
  svg.addEventListener("click", click, { signal });
}
