import type { Holder } from "@standpoint/core/codebook";
import { MICRO_STATES } from "../../geo/regions";
import { type Bounds, type Point, spreadPoints } from "../../marks/spread-points";
import type { PlacedShape } from "./place-shapes";
import { contains, mainRing } from "./ring";

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

const isSmall = ({ holder, box }: PlacedShape) =>
  MICRO_STATES.includes(holder) || Math.min(box.width, box.height) < TARGET;

/** The least part of a country that has to stay free of its neighbours' targets, in px²: about half of a target. */
const FREE = 300;
const STEP = 3;

/** How much of a country's main part lies outside of all targets, in px²; counted no further than is needed. */
function freeArea(shape: PlacedShape, targets: readonly Point[]): number {
  const ring = mainRing(shape);
  const { x, y, width, height } = shape.box;
  const near = targets.filter((t) => t.x > x - 12 && t.x < x + width + 12 && t.y > y - 12 && t.y < y + height + 12);
  let free = 0;
  for (let px = x + STEP / 2; px < x + width && free < FREE; px += STEP)
    for (let py = y + STEP / 2; py < y + height && free < FREE; py += STEP) {
      const covered = near.some((t) => Math.hypot(t.x - px, t.y - py) < TARGET / 2);
      if (!covered && contains(ring, { x: px, y: py })) free += STEP * STEP;
    }
  return free;
}

/** Targets for the small, then for those whom these targets leave too little of, until all have enough. */
function chooseTargets(shapes: readonly PlacedShape[], frame: Bounds): { shape: PlacedShape; place: Point }[] {
  const half = TARGET / 2;
  const inner = { x: frame.x + half, y: frame.y + half, width: frame.width - TARGET, height: frame.height - TARGET };
  const chosen = new Set(shapes.filter(isSmall));
  for (;;) {
    const list = shapes.filter((shape) => chosen.has(shape));
    const places = spreadPoints(
      list.map(({ at }) => at),
      TARGET,
      inner,
    );
    const crowded = shapes.filter((shape) => !chosen.has(shape) && freeArea(shape, places) < FREE);
    if (crowded.length === 0) return list.map((shape, i) => ({ shape, place: places[i] as Point }));
    for (const shape of crowded) chosen.add(shape);
  }
}

/** @returns a target for each country that needs one; no two of them overlap */
export function placeTargets(shapes: readonly PlacedShape[], frame: Bounds): Map<Holder, PlacedTarget> {
  return new Map(
    chooseTargets(shapes, frame).map(({ shape, place }) => {
      const strayed = Math.hypot(place.x - shape.at.x, place.y - shape.at.y) > STRAYED;
      const drawn = strayed || MICRO_STATES.includes(shape.holder);
      const rounded = { x: Math.round(place.x * 10) / 10, y: Math.round(place.y * 10) / 10 };
      return [
        shape.holder,
        { ...rounded, radius: TARGET / 2, mark: drawn ? MARK : 0, from: strayed ? shape.at : null },
      ];
    }),
  );
}
