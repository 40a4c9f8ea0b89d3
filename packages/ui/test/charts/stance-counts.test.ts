import { STANCES } from "@standpoint/core/codebook";
import { expect, it, describe as suite } from "vitest";
import { describe, layout, type StanceCountsDatum, type StanceCountsProps } from "../../src/charts/stance-counts";
import { lightTheme } from "../../src/theme";
import { counts } from "../examples/months";

const base: StanceCountsProps = {
  data: counts,
  on: "2026-02-21",
  width: 820,
  theme: lightTheme,
  href: (stance) => stance,
};
const none = { supports: 0, open: 0, uncommitted: 0, declines: 0, opposes: 0 };
const held = (from: string, to: string | null, given: Partial<StanceCountsDatum>): StanceCountsDatum => ({
  ...none,
  group: "countries",
  from,
  to,
  ...given,
});

/** The y of an outline's points. */
const ys = (path: string) => [...path.matchAll(/[ML][\d.]+,([\d.]+)/g)].map(([, y]) => Number(y));

suite("the counts", () => {
  it("stand on each other in the codebook's order, as high as they are many", () => {
    const data = [held("2025-01-01", null, { supports: 2, declines: 1, opposes: 1 })];
    const [panel] = layout({ ...base, data, on: "2025-06-30" }).panels;
    const bands = new Map(panel?.bands.map(({ stance, path }) => [stance, ys(path)]));
    expect([...bands.keys()]).toEqual(["supports", "declines", "opposes"]);
    const unit = ((panel?.bottom ?? 0) - Math.min(...(bands.get("supports") ?? []))) / 2;
    expect(Math.max(...(bands.get("supports") ?? []))).toBe(panel?.bottom);
    expect(Math.max(...(bands.get("declines") ?? []))).toBeCloseTo((panel?.bottom ?? 0) - 2 * unit, 0);
    expect(Math.min(...(bands.get("opposes") ?? []))).toBeCloseTo((panel?.bottom ?? 0) - 4 * unit, 0);
  });

  it("break where nobody holds a stance for a while", () => {
    const data = [
      held("2025-01-01", "2025-02-01", { open: 1 }),
      held("2025-02-01", "2025-03-01", { supports: 1 }),
      held("2025-03-01", null, { open: 1 }),
    ];
    const open = layout({ ...base, data }).panels[0]?.bands.find(({ stance }) => stance === "open")?.path;
    expect(open?.match(/M/g)).toHaveLength(2);
  });

  it("keep countries, host and organisations apart", () => {
    const { panels } = layout(base);
    expect(panels.map(({ group }) => group)).toEqual(["countries", "host", "organisations"]);
    expect(panels[0]?.counts.map(({ stance, count }) => [stance, count])).toEqual([
      ["supports", 9],
      ["open", 5],
      ["uncommitted", 2],
      ["declines", 4],
      ["opposes", 4],
    ]);
    expect(panels[1]?.counts.map(({ count }) => count)).toEqual([1]);
  });

  it.each([200, 390, 820, 4000])("have labels a finger apart, inside the picture, at %i px", (width) => {
    const data = [held("2025-01-01", null, { supports: 40, opposes: 1 })];
    const scene = layout({ ...base, data, width });
    const at = scene.panels.flatMap((panel) => panel.counts.map(({ y }) => y));
    expect(at).toHaveLength(STANCES.length);
    for (const [i, y] of at.entries()) {
      if (i > 0) expect((at[i - 1] ?? 0) - y).toBeGreaterThanOrEqual(23.9);
      expect(y > 12 && y < scene.height - 12).toBe(true);
    }
  });

  it("show nothing that comes after the day shown", () => {
    expect(layout({ ...base, on: "2024-01-01" }).panels).toEqual([]);
  });
});

suite("what the counts say", () => {
  it("compares with a year before", () => {
    expect(layout(base).title).toBe("Nine countries back a force; a year before it was three");
    expect(layout({ ...base, on: "2024-04-01" }).title).toBe("One country backs a force");
    expect(layout({ ...base, data: [] }).title).toBe("No position on record by this day");
  });

  it("has a text alternative with the first day, each quarter and the day shown", () => {
    const text = describe(base);
    expect(text).toContain("Countries: 14 Feb 2024: 2 open, 5 declines, 4 opposes;");
    expect(text).toContain("1 Jan 2026: 8 supports, 4 open");
    expect(text).toContain("21 Feb 2026: 9 supports, 5 open, 2 uncommitted, 4 declines, 4 opposes.");
    expect(text).toContain("Ukraine, the host: 14 Dec 2024: 1 supports;");
  });
});
