import type { Point } from "../../marks/spread-points";
import type { PlacedShape } from "./place-shapes";

/** An outline in px, closed. */
export type Ring = readonly Point[];

function crosses(a: Point, b: Point, p: Point): boolean {
  return a.y > p.y !== b.y > p.y && p.x < ((b.x - a.x) * (p.y - a.y)) / (b.y - a.y) + a.x;
}

/** Whether a point lies inside an outline. */
export function contains(ring: Ring, p: Point): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1)
    if (crosses(ring[i] as Point, ring[j] as Point, p)) inside = !inside;
  return inside;
}

/** @returns the area of an outline in px² */
export function areaOf(ring: Ring): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1)
    sum += (ring[j] as Point).x * (ring[i] as Point).y - (ring[i] as Point).x * (ring[j] as Point).y;
  return Math.abs(sum) / 2;
}

/** The part of a country that shows most: labels and targets go there. */
export function mainRing(shape: PlacedShape): Ring {
  const sizes = shape.rings.map(areaOf);
  return shape.rings[sizes.indexOf(Math.max(...sizes))] ?? [];
}
