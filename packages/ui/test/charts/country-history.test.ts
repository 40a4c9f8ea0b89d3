import { expect, it, describe as suite } from "vitest";
import { type CountryHistoryProps, describe, layout } from "../../src/charts/country-history";
import { lightTheme } from "../../src/theme";
import { labels } from "../examples/labels";
import { historyOf } from "../examples/months";

const base: CountryHistoryProps = {
  data: historyOf("DEU"),
  holder: "DEU",
  domain: ["2024-01-01", "2026-02-21"],
  on: "2026-02-21",
  width: 820,
  theme: lightTheme,
  labels,
  href: (id) => `#${id}`,
};

suite("the history", () => {
  it("joins reports that change nothing, and keeps a tick for each", () => {
    const scene = layout(base);
    expect(scene.runs.map(({ stance }) => stance)).toEqual(["declines", "uncommitted", "open"]);
    expect(scene.reports).toHaveLength(5);
    expect(scene.reports.filter(({ contested }) => contested)).toHaveLength(2);
  });

  it("tells each change by its first report, the newest first", () => {
    expect(layout(base).changes.map(({ id, day, href }) => [id, day, href])).toEqual([
      ["DEU-2026-01", "14 Jan 2026", "#DEU-2026-01"],
      ["DEU-2025-03", "14 Mar 2025", "#DEU-2025-03"],
      ["DEU-2024-02", "14 Feb 2024", "#DEU-2024-02"],
    ]);
  });

  it("ends where it ends: a run that holds reaches the day shown", () => {
    const scene = layout(base);
    expect(scene.runs.at(-1)?.to).toBe(scene.strip.right);
    const ended = base.data.map((datum) => (datum.to === null ? { ...datum, to: "2026-02-01" } : datum));
    expect(layout({ ...base, data: ended }).runs.at(-1)?.to).toBeLessThan(scene.strip.right);
  });

  it.each([200, 390, 4000])("cuts a long quote to three lines inside the picture, at %i px", (width) => {
    const long = base.data.map((datum) => ({ ...datum, quote: "a long sentence without end ".repeat(40) }));
    const scene = layout({ ...base, data: long, width });
    for (const { quote, top, bottom } of scene.changes) {
      expect(quote.lines).toHaveLength(3);
      expect(quote.lines[2]?.text).toMatch(/…$/);
      expect(quote.lines.every(({ y }) => y > top && y < bottom)).toBe(true);
    }
    expect(scene.changes.at(-1)?.bottom).toBeLessThan(scene.height);
  });

  it("says how many changes it does not tell", () => {
    const many = Array.from({ length: 14 }, (_, i) => ({
      ...base.data[0]!,
      id: `${i}`,
      from: `2025-01-${String(i + 1).padStart(2, "0")}`,
      to: `2025-01-${String(i + 2).padStart(2, "0")}`,
      stance: i % 2 === 0 ? ("open" as const) : ("declines" as const),
    }));
    const scene = layout({ ...base, data: many });
    expect(scene.changes).toHaveLength(12);
    expect(scene.notes[0]?.lines[0]?.text).toBe("Two earlier changes are in the table.");
  });
});

suite("what the history says", () => {
  it("names the stance now, its day, and the one before", () => {
    expect(layout(base).title).toBe("Germany: open since 14 Jan 2026, after uncommitted");
    expect(layout({ ...base, data: historyOf("POL"), holder: "POL" }).title).toBe("Poland: declines since 14 Feb 2024");
    expect(layout({ ...base, data: [] }).title).toBe("Germany: no position on record by this day");
  });

  it("has a text alternative with every change and its words", () => {
    expect(describe(base)).toContain("14 Jan 2026: open. The Prime Minister · The Paper: “Nothing is ruled out.”");
  });
});
