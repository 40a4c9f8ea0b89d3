import { fittingWidth } from "../view/fitting-width";

/**
 * Has the drawing made anew for the frame's width wherever it would be stretched or shrunk too far: words keep their
 * size on a phone. A drawing that cannot be fetched leaves the one that stands.
 * @param swap puts the new drawing in the old one's place
 */
export function fitDrawing(place: Element, drawn: number, swap: (svg: SVGSVGElement) => void): void {
  let width = drawn;
  let asked = drawn;
  const draw = async (wanted: number) => {
    const address = new URL(location.href);
    address.searchParams.set("interactive", "drawing");
    address.searchParams.set("width", String(wanted));
    const answer = await fetch(address);
    if (!answer.ok || asked !== wanted) return;
    const svg = new DOMParser().parseFromString(await answer.text(), "image/svg+xml").documentElement;
    if (!(svg instanceof SVGSVGElement) || asked !== wanted) return;
    width = wanted;
    swap(document.adoptNode(svg));
  };
  new ResizeObserver(() => {
    const wanted = fittingWidth(place.clientWidth, width);
    if (wanted === asked) return;
    asked = wanted;
    if (wanted !== width) draw(wanted).catch(() => {});
  }).observe(place);
}
