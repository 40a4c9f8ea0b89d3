import { english } from "@standpoint/words/english";
import { expect, it, describe as suite } from "vitest";
import {
  addUp,
  describe,
  type ForceSizeDatum,
  type ForceSizesProps,
  layout,
  REFERENCE_MISSIONS,
} from "../../src/charts/force-sizes";
import { ROW_TYPE } from "../../src/charts/force-sizes/layout";
import { sizeText } from "../../src/charts/force-sizes/rows";
import { forceSizesTitle } from "../../src/charts/force-sizes/words";
import { textWidth } from "../../src/marks/text-width";
import { lightTheme } from "../../src/theme";
import { labels } from "../examples/labels";
import { sizes } from "../examples/sizes";

const base: ForceSizesProps = { data: sizes, width: 820, theme: lightTheme, labels, href: (id) => id };
const rowsOf = (props: ForceSizesProps) =>
  layout(props).panels.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
const row = (id: string, props = base) => rowsOf(props).find((one) => one.id === id);

suite.each([200, 390, 640, 820, 1200, 4000])("the sizes at %i px", (width) => {
  it.each(["linear", "log"] as const)("lie inside, one under the other, on a %s axis", (axis) => {
    const scene = layout({ ...base, width, axis });
    let last = 0;
    for (const { range, valueAt, value, top } of rowsOf({ ...base, width, axis })) {
      const [from, to] = range.kind === "dot" ? [range.x - 6, range.x + 6] : [range.from, range.to];
      expect(from >= 0 && to <= width).toBe(true);
      const wide = textWidth(value, ROW_TYPE, "sans-semibold");
      if (width >= 390) {
        expect(valueAt.anchor === "start" ? valueAt.x + wide : valueAt.x).toBeLessThanOrEqual(width);
        expect(valueAt.anchor === "end" ? valueAt.x - wide : valueAt.x).toBeGreaterThanOrEqual(0);
      }
      expect(top).toBeGreaterThanOrEqual(last);
      last = top + scene.rowHeight;
    }
    expect(last).toBeLessThan(scene.height);
    expect(scene.rowHeight).toBeGreaterThanOrEqual(24);
  });
});

suite("a size", () => {
  it("is a dot where it is one number, a bar where it is two", () => {
    expect(row("size-4")?.range.kind).toBe("dot");
    expect(row("size-11")?.range).toMatchObject({ kind: "bar", open: "none" });
  });

  it("is open where no end was named", () => {
    expect(row("size-0")?.range).toMatchObject({ open: "right", arrow: true });
    expect(row("size-1", { ...base, axis: "log" })?.range).toMatchObject({ open: "left", arrow: true });
  });

  it("reads as it was said", () => {
    expect(sizeText({ min: 10000, max: 30000 }, english)).toBe("10,000–30,000");
    expect(sizeText({ min: null, max: 30000 }, english)).toBe("up to 30,000");
    expect(sizeText({ min: 100000, max: null }, english)).toBe("at least 100,000");
    expect(sizeText({ min: 200, max: 200 }, english)).toBe("200");
  });

  it("lies further right when it is larger, on either axis", () => {
    for (const axis of ["linear", "log"] as const) {
      const at = (id: string) => {
        const range = row(id, { ...base, axis })?.range;
        return range?.kind === "dot" ? range.x : 0;
      };
      expect(at("size-14")).toBeLessThan(at("size-13"));
      expect(at("size-13")).toBeLessThan(at("size-4"));
    }
  });

  it("told by several articles is one row that says so", () => {
    expect(row("size-7")?.when).toBe("21 Feb 2025 · 2 articles");
    expect(row("size-6")).toBeUndefined();
  });

  it("without any number is not drawn", () => {
    const none: ForceSizeDatum = { ...(sizes[0] as ForceSizeDatum), id: "none", min: null, max: null };
    expect(row("none", { ...base, data: [none] })).toBeUndefined();
  });
});

suite("the groups", () => {
  it("are by kind, newest first, with the missions beneath and other units apart", () => {
    const { panels } = layout(base);
    expect(panels.map(({ unit }) => unit)).toEqual(["troops", "brigades", "battalions"]);
    expect(panels[0]?.groups.map(({ heading }) => heading)).toEqual([
      "The whole force",
      "Called needed",
      "One country’s part",
      "To compare: missions past and present",
    ]);
    expect(panels[0]?.groups[1]?.rows.map(({ id }) => id)).toEqual(["size-1", "size-0", "size-2"]);
    expect(panels[0]?.groups[3]?.rows.length).toBe(REFERENCE_MISSIONS.length);
  });

  it("are left out where there is nothing", () => {
    expect(layout({ ...base, data: [], references: [] }).panels).toEqual([]);
  });
});

suite("what the chart says", () => {
  it("names the largest plan and the largest need", () => {
    expect(forceSizesTitle(sizes, english)).toBe("Plans name up to 64,000 troops; up to 200,000 are called needed");
    expect(forceSizesTitle([], english)).toBe("No number of troops on record");
  });

  it("has a text alternative with every number and the missions", () => {
    const text = describe(base);
    expect(text).toContain("Ukraine, 21 Jan 2025 · The Guardian: at least 200,000 troops, called needed.");
    expect(text).toContain("KFOR 1999 about 50,000");
  });

  it("gives every mission a year and a source", () => {
    for (const { source, year } of REFERENCE_MISSIONS) {
      expect(source.url).toMatch(/^https:\/\//);
      expect(year).toBeGreaterThan(1990);
    }
  });
});

suite("the parts added up", () => {
  const stackOf = (props: ForceSizesProps) => layout(props).panels[0]?.stack;

  it("count each country once, by what was named last, and stand end to end", () => {
    const sum = addUp(sizes);
    expect(sum?.parts.map(({ country, max }) => [country, max])).toEqual([
      ["FRA", 10_000],
      ["GBR", 7_500],
      ["CHE", 200],
    ]);
    expect(sum).toMatchObject({ min: 17_700, max: 17_700, uncounted: 1 });
    const parts = stackOf(base)?.parts ?? [];
    expect(parts).toHaveLength(3);
    for (const [i, { x, width }] of parts.slice(0, -1).entries())
      expect(x + width).toBeCloseTo(parts[i + 1]?.x ?? 0, 0);
  });

  it("say what they come to against the whole, and that not all can be added", () => {
    expect(describe(base)).toMatch(
      /add up to 17,700 troops\. The whole force as last named, .*They come to more than the whole\. One country’s part is named in other units/,
    );
  });

  it("have an open end where one of them has", () => {
    const open = sizes.map((datum) =>
      datum.country === "FRA" && datum.kind === "contribution" ? { ...datum, max: null } : datum,
    );
    expect(addUp(open)).toMatchObject({ min: 17_700, max: null });
  });

  it("are not drawn on a logarithmic axis, nor for one country alone", () => {
    expect(stackOf({ ...base, axis: "log" })?.parts).toEqual([]);
    expect(addUp(sizes.filter(({ country }) => country === "GBR"))).toBeNull();
  });
});

suite("grouped by who named them or by year", () => {
  it.each(["by", "when"] as const)("%s: every number once, what is called needed apart", (group) => {
    const { panels } = layout({ ...base, group });
    const ids = rowsOf({ ...base, group }).map(({ id }) => id);
    expect([...ids].sort()).toEqual(
      rowsOf(base)
        .map(({ id }) => id)
        .sort(),
    );
    const needed = new Set(sizes.flatMap(({ id, kind }) => (kind === "needed" ? [id] : [])));
    for (const { heading, rows } of panels[0]?.groups ?? [])
      for (const { id } of rows) expect(heading.startsWith("Called needed")).toBe(needed.has(id));
  });
});
