import { english } from "@standpoint/words/english";
import { expect, it, describe as suite } from "vitest";
import { describe, layout, type StanceMapProps } from "../../src/charts/stance-map";
import { placeShapes } from "../../src/charts/stance-map/place-shapes";
import { placeTargets } from "../../src/charts/stance-map/place-targets";
import { contains, mainRing } from "../../src/charts/stance-map/ring";
import { mapTitle } from "../../src/charts/stance-map/words";
import { fitRegion } from "../../src/geo/projection";
import { EUROPE, MICRO_STATES } from "../../src/geo/regions";
import { cssTheme, lightTheme } from "../../src/theme";
import { labels } from "../examples/labels";
import { positions } from "../examples/stances";

const base: StanceMapProps = {
  data: positions,
  on: "2026-02-21",
  width: 820,
  theme: lightTheme,
  labels,
  href: (holder) => holder,
};
const WIDTHS = [200, 320, 390, 640, 820, 1200, 4000];

suite.each(WIDTHS)("the map of Europe, %i px wide", (width) => {
  const scene = layout({ ...base, width });

  it("has each holder once: all members, those outside with a position, and the organisations", () => {
    const outside = ["AUS", "CAN", "CHN", "JPN", "NZL", "USA"];
    expect(scene.holders.map(({ holder }) => holder).sort()).toEqual(
      [...EUROPE, ...outside, "EU", "NATO", "UN"].sort(),
    );
    for (const { path, target, chip } of scene.holders) expect(Boolean(path ?? target) !== Boolean(chip)).toBe(true);
  });

  it("keeps everything inside", () => {
    for (const { target, chip, label } of scene.holders) {
      if (target) expect(target.x - 12 >= 0 && target.x + 12 <= width && target.y + 12 <= scene.height).toBe(true);
      if (label) expect(label.box.x >= 0 && label.box.x + label.box.width <= width).toBe(true);
      if (chip) expect(chip.x >= 0 && chip.y + chip.height <= scene.height).toBe(true);
      if (chip && width >= 320) expect(chip.x + chip.width).toBeLessThanOrEqual(width);
    }
    for (const item of scene.legend) expect(item.x + item.width).toBeLessThanOrEqual(width);
    for (const block of scene.notes) for (const line of block.lines) expect(line.y).toBeLessThanOrEqual(scene.height);
  });

  it("has no two chips, legend entries or labels on each other", () => {
    const boxes = [...scene.holders.flatMap(({ chip, label }) => [chip, label?.box ?? null]), ...scene.legend].filter(
      (box) => box !== null,
    );
    const touching = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
        .map((b) => [a, b]),
    );
    expect(touching).toEqual([]);
  });
});

/** The lesser of a path's width and height. */
function extent(path: string): number {
  const pairs = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  const size = (values: number[]) => Math.max(...values) - Math.min(...values);
  return Math.min(size(pairs.map(([x]) => x)), size(pairs.map(([, y]) => y)));
}

suite("targets on a phone", () => {
  const { holders } = layout({ ...base, width: 390 });

  it("are 24 px wide and high or more, for every holder", () => {
    for (const { target, chip, path, holder } of holders) {
      if (target) expect(target.radius).toBeGreaterThanOrEqual(12);
      else if (chip) expect(Math.min(chip.width, chip.height)).toBeGreaterThanOrEqual(24);
      else expect([holder, extent(path ?? "") >= 24]).toEqual([holder, true]);
    }
  });

  it("do not overlap", () => {
    const targets = holders.flatMap(({ target }) => (target ? [target] : []));
    expect(targets.length).toBeGreaterThan(10);
    for (const [i, a] of targets.entries())
      for (const b of targets.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(23.8);
  });

  it("lie on no shape that is painted later", () => {
    const later = new Map(holders.map(({ holder }, i) => [holder, i]));
    const { shapes } = placeShapes("europe", fitRegion("europe", 0, 0, 390).projection, {
      x: 0,
      y: 0,
      width: 390,
      height: 315,
    });
    const targets = placeTargets(shapes, { x: 0, y: 0, width: 390, height: 315 });
    const hidden = shapes.flatMap((shape) =>
      [...targets]
        .filter(([holder, target]) => holder !== shape.holder && target.mark > 0 && contains(mainRing(shape), target))
        .filter(([holder]) => (later.get(holder) ?? 0) < (later.get(shape.holder) ?? 0))
        .map(([holder]) => `${holder} under ${shape.holder}`),
    );
    expect(hidden).toEqual([]);
  });

  it("are drawn for every micro-state", () => {
    for (const code of MICRO_STATES)
      expect(holders.find(({ holder }) => holder === code)?.target?.mark).toBeGreaterThan(0);
  });
});

suite("what the map says", () => {
  it("counts countries without the host and organisations", () => {
    expect(mapTitle(positions, english)).toBe("Fifteen countries back a force; six reject it");
    expect(mapTitle([], english)).toBe("No position on record by this day");
    const one = positions.filter(({ holder }) => holder === "FRA" || holder === "RUS");
    expect(mapTitle(one, english)).toBe("One country backs a force; one rejects it");
    expect(mapTitle(one.slice(0, 1), english)).toBe("One country backs a force; none rejects it");
  });

  it("tells each holder in a sentence, contested or not", () => {
    const { holders } = layout(base);
    const sentence = (code: string) => holders.find(({ holder }) => holder === code)?.sentence;
    expect(sentence("FRA")).toBe("France: supports, since 14 Jan 2025");
    expect(sentence("DEU")).toBe("Germany: open, since 14 Jan 2025; contested");
    expect(sentence("MDA")).toBe("Moldova: no data");
  });

  it("has a text alternative with every holder and its stance", () => {
    const text = describe({ ...base, words: english });
    expect(text).toContain("6 opposes: Belarus, China, Hungary, Russia, Serbia, Slovakia.");
    expect(text).toContain("Counted apart: Ukraine supports, NATO supports, European Union open.");
    for (const { holder } of positions) expect(text).toContain(labels(holder));
  });

  it("fades what the filter leaves out", () => {
    const { holders } = layout({ ...base, stances: ["opposes"] });
    expect(holders.filter(({ faded }) => !faded).every(({ standing }) => standing === "opposes")).toBe(true);
    expect(layout({ ...base, stances: [] }).holders.some(({ faded }) => faded)).toBe(false);
  });
});

suite("the world", () => {
  const scene = layout({ ...base, region: "world", width: 1200 });

  it("has each holder once, and who is coded but too small as a chip", () => {
    const codes = scene.holders.map(({ holder }) => holder);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { holder } of positions) expect(codes).toContain(holder);
    expect(scene.holders.find(({ holder }) => holder === "LUX")?.chip).not.toBeNull();
    expect(scene.holders.find(({ holder }) => holder === "USA")?.chip).toBeNull();
  });
});

suite("a map that a script will repaint", () => {
  it("has the same elements in the same places for any positions", () => {
    const places = (data: StanceMapProps["data"]) =>
      layout({ ...base, theme: cssTheme, data, alsoChips: ["CAN", "USA", "JPN", "AUS", "NZL", "CHN"] }).holders.map(
        ({ holder, target, chip, label, contestedAt }) => ({ holder, target, chip, label, contestedAt }),
      );
    expect(places([])).toEqual(places(positions));
  });
});

it("keeps the standing of whom a filter leaves out: faded, said, and not counted", () => {
  const data = positions.map((datum) => ({ ...datum, leftOut: datum.holder !== "FRA" }));
  const { holders } = layout({ ...base, data });
  const of = (code: string) => holders.find(({ holder }) => holder === code);
  expect(of("FRA")).toMatchObject({ standing: "supports", faded: false });
  expect(of("RUS")).toMatchObject({ standing: "opposes", faded: true });
  expect(of("RUS")?.sentence).toMatch(/left out by the filter$/);
  expect(mapTitle(data, english)).toBe("One country backs a force; none rejects it");
  expect(
    mapTitle(
      data.map((datum) => ({ ...datum, leftOut: true })),
      english,
    ),
  ).not.toMatch(/on record/);
});
