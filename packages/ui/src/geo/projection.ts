import { type GeoProjection, geoAzimuthalEqualArea, geoEqualEarth } from "d3-geo";

type Ends = { type: "MultiPoint"; coordinates: [number, number][] };

/** The ends of the picture, in degrees: Iceland, Portugal, Cape Nord, Azerbaijan, Cyprus, Crete, Malta. */
const EUROPE_ENDS: Ends = {
  type: "MultiPoint",
  coordinates: [
    [-24.6, 65.6],
    [-9.6, 38.7],
    [-8.9, 36.8],
    [25.8, 71.4],
    [50.5, 40.4],
    [48.9, 38.2],
    [33, 34.3],
    [24.6, 34.7],
    [14.4, 35.4],
  ],
};

const WORLD_ENDS: Ends = {
  type: "MultiPoint",
  coordinates: [
    [-168.9, 0],
    [190.9, 0],
    [0, -56],
    [0, 83.6],
  ],
};

/** How high a map of a region is for its width. Measured from the projection's own bounds. */
const ASPECT = { europe: 0.808, world: 0.432 } as const;

/**
 * Equal-area projections: a big country must not look like a big opinion. Fitted to `width`, with its height.
 * Europe is Lambert's azimuthal centred on 52° N; the world is Equal Earth.
 */
export function fitRegion(
  region: "europe" | "world",
  x: number,
  y: number,
  width: number,
): { projection: GeoProjection; height: number } {
  const height = Math.round(width * ASPECT[region]);
  const projection =
    region === "europe" ? geoAzimuthalEqualArea().rotate([-15, -52]).precision(0.3) : geoEqualEarth().rotate([-11, 0]);
  projection.fitExtent(
    [
      [x, y],
      [x + width, y + height],
    ],
    region === "europe" ? EUROPE_ENDS : WORLD_ENDS,
  );
  return { projection, height };
}
