import type { Holder } from "@standpoint/core/codebook";
import { type GeoProjection, geoPath } from "d3-geo";
import { countries } from "../../geo/countries";
import { EUROPE } from "../../geo/regions";
import type { Bounds, Point } from "../../marks/spread-points";
import type { Region } from "./props";

/** A country as it lies in the picture. */
export type PlacedShape = {
  readonly holder: Holder;
  readonly path: string;
  /** What of it shows in the picture. */
  readonly box: Bounds;
  /** The place deepest inside its largest part. */
  readonly at: Point;
  /** The outlines of its parts in px, for finding room for a label. */
  readonly rings: readonly (readonly Point[])[];
};

/** The countries of a region, and the land around them as one path. */
export type PlacedLand = { readonly shapes: readonly PlacedShape[]; readonly around: string };

/** Reads the points back out of path data, which d3 has already projected, cut and rounded. */
function ringsOf(path: string): Point[][] {
  return path
    .split("M")
    .slice(1)
    .map((ring) =>
      ring
        .replace("Z", "")
        .split("L")
        .map((pair) => {
          const [x, y] = pair.split(",").map(Number);
          return { x: x ?? 0, y: y ?? 0 };
        }),
    );
}

function boxWithin(rings: readonly (readonly Point[])[], frame: Bounds): Bounds {
  const points = rings.flat();
  const within = (value: number, from: number, size: number) => Math.min(Math.max(value, from), from + size);
  const xs = points.map((p) => within(p.x, frame.x, frame.width));
  const ys = points.map((p) => within(p.y, frame.y, frame.height));
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Projects the countries of a region; what is no member of it becomes the land around. */
export function placeShapes(region: Region, projection: GeoProjection, frame: Bounds): PlacedLand {
  const edge = 4;
  projection.clipExtent([
    [frame.x - edge, frame.y - edge],
    [frame.x + frame.width + edge, frame.y + frame.height + edge],
  ]);
  const path = geoPath(projection).digits(1);
  const shapes: PlacedShape[] = [];
  const around: string[] = [];
  for (const { code, at, shape } of countries(region)) {
    const data = path(shape) ?? "";
    if (region === "europe" && !EUROPE.includes(code)) around.push(data);
    else {
      const rings = ringsOf(data);
      const [x, y] = projection([...at]) ?? [frame.x, frame.y];
      shapes.push({ holder: code, path: data, box: boxWithin(rings, frame), at: { x, y }, rings });
    }
  }
  return { shapes, around: around.join("") };
}
