import type { Holder } from "@standpoint/core/codebook";
import { MICRO_STATES } from "../../geo/regions";
import { type Bounds, type Point, spreadPoints } from "../../marks/spread-points";
import type { PlacedShape } from "./place-shapes";

/** WCAG 2.2 (2.5.8): a target is at least this wide and high, in CSS px. */
export const TARGET = 24;

/** The radius of a drawn mark. */
export const MARK = 7;

/** A round target for a country too small to be met by a finger; drawn where the country itself can't be seen there. */
export type PlacedTarget = Point & {
  readonly radius: number;
  /** The radius of the drawn mark; 0 when the shape itself is enough to see. */
  readonly mark: number;
  /** Where the country lies, when the mark had to move away from it. */
  readonly from: Point | null;
};

/** A mark that moved further than this no longer lies on its country and needs a line to it. */
const STRAYED = 7;

const isSmall = ({ box }: PlacedShape) => Math.min(box.width, box.height) < TARGET;

/** @returns a target for each country that needs one; no two of them overlap */
export function placeTargets(shapes: readonly PlacedShape[], frame: Bounds): Map<Holder, PlacedTarget> {
  const small = shapes.filter((shape) => isSmall(shape) || MICRO_STATES.includes(shape.holder));
  const half = TARGET / 2;
  const inner = { x: frame.x + half, y: frame.y + half, width: frame.width - TARGET, height: frame.height - TARGET };
  const places = spreadPoints(
    small.map((shape) => shape.at),
    TARGET,
    inner,
  );
  return new Map(
    small.map((shape, i) => {
      const place = places[i] as Point;
      const strayed = Math.hypot(place.x - shape.at.x, place.y - shape.at.y) > STRAYED;
      const drawn = strayed || MICRO_STATES.includes(shape.holder);
      const rounded = { x: Math.round(place.x * 10) / 10, y: Math.round(place.y * 10) / 10 };
      return [shape.holder, { ...rounded, radius: half, mark: drawn ? MARK : 0, from: strayed ? shape.at : null }];
    }),
  );
}
