import type { EnlargedMap } from "./enlarged-map";

/** px that a pressed mouse must move before it is a drag and no click. */
const DRAG = 4;
/** What a wheel's turn enlarges by; a pinch on a trackpad comes as a wheel with ctrl. */
const WHEEL = 0.01;
/** A mouse's wheel turns in steps of 100 and more: one step must not leap. */
const MOST_TURN = 40;

/**
 * Enlarging and moving by mouse and finger. A wheel alone and a single finger are the page's: it always scrolls. With
 * ctrl or cmd the wheel enlarges; two fingers pinch and move.
 */
export function byHand(map: EnlargedMap, signal: AbortSignal): void {
  byWheel(map, signal);
  byDrag(map, signal);
  byPinch(map, signal);
}

function byWheel(map: EnlargedMap, signal: AbortSignal): void {
  const turn = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const much = Math.max(-MOST_TURN, Math.min(MOST_TURN, event.deltaY));
    map.by(Math.exp(-much * WHEEL), { x: event.clientX, y: event.clientY });
  };
  map.svg.addEventListener("wheel", turn, { signal, passive: false });
}

function byDrag(map: EnlargedMap, signal: AbortSignal): void {
  const { svg } = map;
  let last: { x: number; y: number } | null = null;
  let dragged = false;
  const press = (event: PointerEvent) => {
    dragged = false;
    if (event.pointerType === "touch" || event.button !== 0 || map.zoom() === 1) return;
    last = { x: event.clientX, y: event.clientY };
  };
  const pull = (event: PointerEvent) => {
    if (!last) return;
    const by = { x: event.clientX - last.x, y: event.clientY - last.y };
    if (!dragged && Math.hypot(by.x, by.y) < DRAG) return;
    if (!dragged) svg.setPointerCapture(event.pointerId);
    dragged = true;
    last = { x: event.clientX, y: event.clientY };
    map.drag(by);
  };
  const release = () => {
    last = null;
  };
  const click = (event: MouseEvent) => {
    if (dragged) {
      event.preventDefault();
      event.stopPropagation();
    }
    dragged = false;
  };
  svg.addEventListener("pointerdown", press, { signal });
  svg.addEventListener("pointermove", pull, { signal });
  svg.addEventListener("pointerup", release, { signal });
  svg.addEventListener("pointercancel", release, { signal });
  svg.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
  // Before anybody else hears of it: the end of a drag chooses no country.
  svg.addEventListener("click", click, { signal, capture: true });
}

type Two = { readonly x: number; readonly y: number; readonly apart: number };

/** The middle between two fingers, and how far they are apart; null for any other number of fingers. */
function fingers({ touches }: TouchEvent): Two | null {
  const [a, b] = touches;
  if (!a || !b || touches.length !== 2) return null;
  return {
    x: (a.clientX + b.clientX) / 2,
    y: (a.clientY + b.clientY) / 2,
    apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
  };
}

function byPinch(map: EnlargedMap, signal: AbortSignal): void {
  let last: Two | null = null;
  const begin = (event: TouchEvent) => {
    last = fingers(event);
    if (last) event.preventDefault();
  };
  const pinch = (event: TouchEvent) => {
    const now = fingers(event);
    if (!now || !last) return;
    event.preventDefault();
    map.drag({ x: now.x - last.x, y: now.y - last.y });
    map.by(now.apart / last.apart, now);
    last = now;
  };
  const end = (event: TouchEvent) => {
    last = fingers(event);
  };
  map.svg.addEventListener("touchstart", begin, { signal, passive: false });
  map.svg.addEventListener("touchmove", pinch, { signal, passive: false });
  map.svg.addEventListener("touchend", end, { signal });
  map.svg.addEventListener("touchcancel", end, { signal });
}
