import { geoArea, geoContains } from "d3-geo";
import { describe, expect, it } from "vitest";
import { countries } from "../../src/geo/countries";
import { EUROPE, MICRO_STATES } from "../../src/geo/regions";

const CRIMEA: Record<string, [number, number]> = {
  Simferopol: [34.1, 44.95],
  Sevastopol: [33.53, 44.6],
  Kerch: [36.47, 45.36],
};
const REGIONS = ["europe", "world"] as const;

const owners = (region: (typeof REGIONS)[number], place: [number, number]) =>
  countries(region)
    .filter(({ shape }) => geoContains(shape, place))
    .map(({ code }) => code);

describe.each(REGIONS)("the shipped map of %s", (region) => {
  it.each(Object.entries(CRIMEA))("has %s in Ukraine and nowhere else", (_, place) => {
    expect(owners(region, place)).toEqual(["UKR"]);
  });

  it.each([
    ["Donetsk", [37.8, 48.0], "UKR"],
    ["Pristina", [21.16, 42.67], "XKX"],
    ["Kyrenia", [33.32, 35.3], "CYP"],
    ["Moscow", [37.6, 55.75], "RUS"],
    ["Paris", [2.35, 48.85], "FRA"],
  ] as [string, [number, number], string][])("has %s where it belongs", (_, place, owner) => {
    expect(owners(region, place)).toEqual([owner]);
  });

  it("winds every ring so that no country fills the globe", () => {
    const areas = countries(region).map(({ code, shape }) => [code, geoArea(shape)] as const);
    expect(areas.filter(([, area]) => area > 0.5)).toEqual([]);
  });

  it("has each country once, with its anchor inside it or (where it is tiny) beside it", () => {
    const codes = countries(region).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const astray = countries(region).filter(
      ({ shape, at }) => geoArea(shape) > 2e-4 && !geoContains(shape, [at[0], at[1]]),
    );
    expect(astray.map(({ code }) => code)).toEqual([]);
  });
});

describe("the map of Europe", () => {
  const codes = countries("europe").map(({ code }) => code);

  it("has every member, micro-states too", () => {
    expect(EUROPE.filter((code) => !codes.includes(code))).toEqual([]);
    expect(MICRO_STATES.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it("has no part overseas", () => {
    expect(owners("europe", [-53, 4])).toEqual([]);
    expect(owners("europe", [-16, 28.3])).toEqual([]);
    expect(owners("europe", [-178, 66])).toEqual([]);
  });
});
