import { enlarge, type Frame, type Ground, move, type Point, reached, WHOLE } from "./ground";

/** One map of the page, enlarged and moved within its frame. The drawing is the server's: only its ground is transformed. */
export type EnlargedMap = {
  readonly svg: SVGSVGElement;
  readonly zoom: () => number;
  /** @param at a place on the screen; absent: the frame's middle */
  readonly by: (factor: number, at?: Point, how?: "glide") => void;
  /** Moves the ground by px of the screen. */
  readonly drag: (by: Point) => void;
  readonly whole: () => void;
  /** Moves the ground so that an element of it comes into the frame. */
  readonly reveal: (mark: Element) => void;
};

/** Room left around what is brought into the frame, px of the screen. */
const ROOM = 24;

const frameOf = (svg: SVGSVGElement): Frame | null =>
  svg.querySelector<SVGRectElement>("clipPath > rect")?.getBBox() ?? null;

/** How far an interval must be moved to lie within another; one that is longer is put into the middle. */
function into(from: number, to: number, low: number, high: number): number {
  if (to - from > high - low) return (low + high - from - to) / 2;
  return Math.max(0, low - from) - Math.max(0, to - high);
}

/**
 * @param onChange is told how far the map is enlarged
 * @returns null for a drawing that has no ground
 */
export function enlargedMap(svg: SVGSVGElement, onChange: (zoom: number) => void): EnlargedMap | null {
  const place = svg.querySelector<SVGGElement>(".ground");
  const frame = frameOf(svg);
  if (!place || !frame) return null;
  let ground = WHOLE;
  const scale = () => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width || 1;
  const shown = () => {
    const { left, top } = svg.getBoundingClientRect();
    return { left, top, scale: scale() };
  };
  const show = (next: Ground, how?: "glide") => {
    ground = next;
    place.classList.toggle("gliding", how === "glide");
    place.style.transform = next.zoom === 1 ? "" : `translate(${next.x}px, ${next.y}px) scale(${next.zoom})`;
    svg.style.setProperty("--zoom", String(next.zoom));
    svg.dataset.zoom = reached(next);
    onChange(next.zoom);
  };
  const inDrawing = ({ x, y }: Point): Point => {
    const at = shown();
    return { x: (x - at.left) / at.scale, y: (y - at.top) / at.scale };
  };
  const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  const drag = (by: Point) => show(move(frame, ground, { x: by.x / scale(), y: by.y / scale() }));
  return {
    svg,
    zoom: () => ground.zoom,
    by: (factor, at, how) => show(enlarge(frame, ground, factor, at ? inDrawing(at) : middle), how),
    drag,
    whole: () => show(WHOLE, "glide"),
    reveal: (mark) => {
      if (ground.zoom === 1 || !place.contains(mark)) return;
      const at = shown();
      const box = mark.getBoundingClientRect();
      const left = at.left + frame.x * at.scale + ROOM;
      const top = at.top + frame.y * at.scale + ROOM;
      drag({
        x: into(box.left, box.right, left, left + frame.width * at.scale - 2 * ROOM),
        y: into(box.top, box.bottom, top, top + frame.height * at.scale - 2 * ROOM),
      });
    },
  };
}
