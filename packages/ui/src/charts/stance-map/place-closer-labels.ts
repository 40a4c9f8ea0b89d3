import type { Bounds, Point } from "../../marks/spread-points";
import { type LabelRoom, middleOf, type PlacedLabel, placeLabel } from "./place-labels";
import type { PlacedShape } from "./place-shapes";
import { STEPS } from "./zoom-steps";

/** A name that has room only once the map is enlarged so many times. */
export type CloserLabel = PlacedLabel & { readonly from: number };

const enlargedPoint = ({ x, y }: Point, by: number): Point => ({ x: x * by, y: y * by });
const enlargedBox = ({ x, y, width, height }: Bounds, by: number): Bounds => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
});

function enlarged(shape: PlacedShape, by: number): PlacedShape {
  return {
    ...shape,
    box: enlargedBox(shape.box, by),
    at: enlargedPoint(shape.at, by),
    rings: shape.rings.map((ring) => ring.map((point) => enlargedPoint(point, by))),
  };
}

/** A label laid out on the enlarged ground, moved to the same place of the ground as it is; its own size stays. */
function putBack(label: PlacedLabel, by: number): PlacedLabel {
  const middle = middleOf(label.box);
  const move = ({ x, y }: Point): Point => ({
    x: Math.round((x + middle.x / by - middle.x) * 10) / 10,
    y: Math.round((y + middle.y / by - middle.y) * 10) / 10,
  });
  const corner = move(label.box);
  return { ...label, text: move(label.text), glyph: move(label.glyph), box: { ...label.box, ...corner } };
}

/** @returns the name of a country that has no room for it yet, and the enlargement from which it has; null: never */
export function placeCloserLabel(shape: PlacedShape, name: string, size: number, room: LabelRoom): CloserLabel | null {
  for (const from of STEPS) {
    const frame = enlargedBox(room.frame, from);
    const label = placeLabel(enlarged(shape, from), name, true, size, { frame, taken: [] });
    if (label?.name) return { ...putBack(label, from), from };
  }
  return null;
}
