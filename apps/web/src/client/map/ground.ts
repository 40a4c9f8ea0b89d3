import { STEPS } from "@standpoint/ui/charts/stance-map/zoom-steps";

/** How a map's ground is enlarged and moved, in the drawing's own px. */
export type Ground = { readonly zoom: number; readonly x: number; readonly y: number };
export type Point = { readonly x: number; readonly y: number };
export type Frame = Point & { readonly width: number; readonly height: number };

export const WHOLE: Ground = { zoom: 1, x: 0, y: 0 };
/** Enlarged further, shapes made for a page are coarse. */
export const CLOSEST = 8;

const between = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** Keeps the frame full: no map can be pushed out of it. */
export function within(frame: Frame, { zoom, x, y }: Ground): Ground {
  return {
    zoom,
    x: between(x, (frame.x + frame.width) * (1 - zoom), frame.x * (1 - zoom)),
    y: between(y, (frame.y + frame.height) * (1 - zoom), frame.y * (1 - zoom)),
  };
}

/** @returns the ground enlarged `by` times more, the point under `at` staying where it is */
export function enlarge(frame: Frame, ground: Ground, by: number, at: Point): Ground {
  const zoom = between(ground.zoom * by, 1, CLOSEST);
  const grown = zoom / ground.zoom;
  return within(frame, { zoom, x: at.x - (at.x - ground.x) * grown, y: at.y - (at.y - ground.y) * grown });
}

/** @returns the ground moved by so many px */
export function move(frame: Frame, ground: Ground, by: Point): Ground {
  return within(frame, { ...ground, x: ground.x + by.x, y: ground.y + by.y });
}

/** What the sheet is told: which of the steps with more names are reached. */
export const reached = ({ zoom }: Ground): string => STEPS.filter((step) => zoom >= step).join(" ");
