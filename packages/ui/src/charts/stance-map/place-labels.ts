import type { Bounds, Point } from "../../marks/spread-points";
import { textWidth } from "../../marks/text-width";
import type { PlacedShape } from "./place-shapes";
import { contains, mainRing } from "./ring";

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

/** The middle of a box. */
export const middleOf = ({ x, y, width, height }: Bounds): Point => ({ x: x + width / 2, y: y + height / 2 });

/** The picture, and what in it is taken by round marks. */
export type LabelRoom = { readonly frame: Bounds; readonly taken: readonly Bounds[] };

const GLYPH = 8;
const GAP = 4;
/** How finely a country is searched for room. */
const GRID = 18;

const isWithin = (box: Bounds, frame: Bounds) =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

/** Whether two boxes share a place. */
const meet = (a: Bounds, b: Bounds) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a box lies inside an outline: asked at its corners, then along its edges, every few px. */
function holds(ring: readonly Point[], { x, y, width, height }: Bounds): boolean {
  const steps = Math.max(2, Math.ceil(width / 10));
  for (const i of [0, steps, ...Array(steps).keys()])
    for (const down of [0, height, height / 2])
      if (!contains(ring, { x: x + (width * i) / steps, y: y + down })) return false;
  return true;
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

type Search = {
  readonly shape: PlacedShape;
  readonly ring: readonly Point[];
  readonly places: readonly Point[];
  readonly room: LabelRoom;
};

function roomFor({ shape, ring, places, room }: Search, width: number, height: number): Bounds | null {
  if (shape.box.width < width || shape.box.height < height) return null;
  for (const { x, y } of places) {
    const box = { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height };
    if (isWithin(box, room.frame) && !room.taken.some((mark) => meet(mark, box)) && holds(ring, box)) return box;
  }
  return null;
}

/** Glyph and name in a row; else the name under the glyph; else the glyph alone; else nothing. */
export function placeLabel(
  shape: PlacedShape,
  name: string,
  withGlyph: boolean,
  size: number,
  room: LabelRoom,
): PlacedLabel | null {
  const width = Math.ceil(textWidth(name, size));
  const search = { shape, ring: mainRing(shape), places: candidates(shape), room };
  const lead = withGlyph ? GLYPH + GAP : 0;
  const row = roomFor(search, width + lead + 4, size + 3);
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
  const stack = roomFor(search, width + 4, size + GLYPH + 5);
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
  const alone = roomFor(search, GLYPH + 2, GLYPH + 2);
  if (!alone) return null;
  const at = { x: alone.x + alone.width / 2, y: alone.y + alone.height / 2 };
  return { name: "", text: at, anchor: "middle", glyph: at, size, box: alone };
}
