import type { Bounds, Point } from "../../marks/spread-points";
import { textWidth } from "../../marks/text-width";
import type { PlacedShape } from "./place-shapes";

/** A country's name and glyph inside its outline. `name` is empty where only the glyph has room. */
export type PlacedLabel = {
  readonly name: string;
  /** On the baseline; where the name begins, or its middle. */
  readonly text: Point;
  readonly anchor: "start" | "middle";
  /** Middle of the glyph. */
  readonly glyph: Point;
  readonly size: number;
  readonly box: Bounds;
};

const GLYPH = 8;
const GAP = 4;
/** How finely a country is searched for room. */
const GRID = 18;

function crosses(a: Point, b: Point, p: Point): boolean {
  return a.y > p.y !== b.y > p.y && p.x < ((b.x - a.x) * (p.y - a.y)) / (b.y - a.y) + a.x;
}

function contains(ring: readonly Point[], p: Point): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1)
    if (crosses(ring[i] as Point, ring[j] as Point, p)) inside = !inside;
  return inside;
}

const isWithin = (box: Bounds, frame: Bounds) =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

/** Whether a box lies inside an outline: asked at its corners, then along its edges, every few px. */
function holds(ring: readonly Point[], { x, y, width, height }: Bounds): boolean {
  const steps = Math.max(2, Math.ceil(width / 10));
  for (const i of [0, steps, ...Array(steps).keys()])
    for (const down of [0, height, height / 2])
      if (!contains(ring, { x: x + (width * i) / steps, y: y + down })) return false;
  return true;
}

/** The part of a country that shows most: labels go there. */
function mainRing(shape: PlacedShape): readonly Point[] {
  const sizes = shape.rings.map((ring) => {
    let sum = 0;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1)
      sum += (ring[j] as Point).x * (ring[i] as Point).y - (ring[i] as Point).x * (ring[j] as Point).y;
    return Math.abs(sum);
  });
  return shape.rings[sizes.indexOf(Math.max(...sizes))] ?? [];
}

/** Places to try, from the deepest point outwards. */
function candidates(shape: PlacedShape): Point[] {
  const { box, at } = shape;
  const points: Point[] = [];
  for (let i = 1; i < GRID; i += 1)
    for (let j = 1; j < GRID; j += 1)
      points.push({ x: box.x + (box.width * i) / GRID, y: box.y + (box.height * j) / GRID });
  const far = (p: Point) => (p.x - at.x) ** 2 + (p.y - at.y) ** 2;
  return [at, ...points.sort((a, b) => far(a) - far(b))];
}

type Search = { readonly shape: PlacedShape; readonly ring: readonly Point[]; readonly places: readonly Point[] };

function roomFor({ shape, ring, places }: Search, width: number, height: number, frame: Bounds): Bounds | null {
  if (shape.box.width < width || shape.box.height < height) return null;
  for (const { x, y } of places) {
    const box = { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height };
    if (isWithin(box, frame) && holds(ring, box)) return box;
  }
  return null;
}

/** Glyph and name in a row; else the name under the glyph; else the glyph alone; else nothing. */
export function placeLabel(
  shape: PlacedShape,
  name: string,
  withGlyph: boolean,
  size: number,
  frame: Bounds,
): PlacedLabel | null {
  const width = Math.ceil(textWidth(name, size));
  const search = { shape, ring: mainRing(shape), places: candidates(shape) };
  const lead = withGlyph ? GLYPH + GAP : 0;
  const row = roomFor(search, width + lead + 4, size + 3, frame);
  if (row) {
    const middle = row.y + row.height / 2;
    return {
      name,
      text: withGlyph
        ? { x: row.x + 2 + lead, y: Math.round(middle + size * 0.34) }
        : { x: row.x + row.width / 2, y: Math.round(middle + size * 0.34) },
      anchor: withGlyph ? "start" : "middle",
      glyph: { x: row.x + 2 + GLYPH / 2, y: middle },
      size,
      box: row,
    };
  }
  if (!withGlyph) return null;
  const stack = roomFor(search, width + 4, size + GLYPH + 5, frame);
  if (stack) {
    const x = stack.x + stack.width / 2;
    return {
      name,
      text: { x, y: stack.y + stack.height - 3 },
      anchor: "middle",
      glyph: { x, y: stack.y + GLYPH / 2 + 1 },
      size,
      box: stack,
    };
  }
  const alone = roomFor(search, GLYPH + 2, GLYPH + 2, frame);
  if (!alone) return null;
  const at = { x: alone.x + alone.width / 2, y: alone.y + alone.height / 2 };
  return { name: "", text: at, anchor: "middle", glyph: at, size, box: alone };
}
