import { PROPOSAL_TYPES } from "@standpoint/core/codebook";
import fc from "fast-check";
import { expect, it, describe as suite } from "vitest";
import { describe, layout, type ProposalDatum, type ProposalTimelineProps } from "../../src/charts/proposal-timeline";
import { STEP_LABEL } from "../../src/charts/proposal-timeline/place-steps";
import { timelineTitle } from "../../src/charts/proposal-timeline/words";
import { textWidth } from "../../src/marks/text-width";
import { lightTheme } from "../../src/theme";
import { labels } from "../examples/labels";
import { steps } from "../examples/steps";

const base: ProposalTimelineProps = { data: steps, width: 820, theme: lightTheme, labels, href: (id) => id };

type Box = { from: number; to: number; row: number };

/** Every mark, span and name of a scene with its lane and row. */
function boxes(props: ProposalTimelineProps): Map<string, Box[]> {
  const { lanes } = layout(props);
  return new Map(
    lanes.map((lane) => [
      lane.type,
      lane.steps.flatMap(({ x, row, span, label }) => {
        const mark = { from: Math.min(x - 11.9, span?.from ?? x), to: Math.max(x + 11.9, span?.to ?? x), row };
        if (!label) return [mark];
        const wide = textWidth(label.text, STEP_LABEL);
        const from = label.anchor === "start" ? label.x : label.x - wide;
        // A name may reach into the empty rim of its own mark's target: only its far end counts.
        return label.anchor === "start"
          ? [{ ...mark, to: Math.max(mark.to, from + wide) }]
          : [{ ...mark, from: Math.min(mark.from, from) }];
      }),
    ]),
  );
}

function expectNoOverlap(props: ProposalTimelineProps) {
  const touching = [...boxes(props).values()].flatMap((list) =>
    list.flatMap((a, i) =>
      list
        .slice(i + 1)
        .filter((b) => a.row === b.row && a.to > b.from + 0.1 && b.to > a.from + 0.1)
        .map((b) => [a, b]),
    ),
  );
  expect(touching).toEqual([]);
}

const day = fc
  .integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2026, 1, 1) })
  .map((time) => new Date(time).toISOString().slice(0, 10));
const step = fc.record({
  date: fc.oneof(
    day,
    day.map((d) => d.slice(0, 7)),
    day.map((d) => d.slice(0, 4)),
    fc.constant(null),
  ),
  type: fc.constantFrom(...PROPOSAL_TYPES),
  proposers: fc.array(fc.constantFrom("FRA", "GBR", "DEU", "POL"), { maxLength: 4 }),
});

suite("the timeline", () => {
  it.each([200, 390, 820, 1200, 4000])("has nothing on anything else at %i px", (width) =>
    expectNoOverlap({ ...base, width }),
  );

  it("has nothing on anything else for any steps, each drawn once", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.constantFrom(390, 820, 1200), (list, width) => {
        const data: ProposalDatum[] = list.map((one, i) => ({
          ...one,
          id: `s${i}`,
          precision: null,
          summary: "",
          sources: 1,
        }));
        expectNoOverlap({ ...base, data, width });
        const drawn = layout({ ...base, data, width }).lanes.flatMap((lane) => lane.steps.map(({ datum }) => datum.id));
        expect(drawn.sort()).toEqual(
          data
            .filter(({ date }) => date !== null)
            .map(({ id }) => id)
            .sort(),
        );
      }),
      { numRuns: 40 },
    );
  });

  it.each([200, 390, 820, 1200, 4000])("keeps marks and names inside at %i px", (width) => {
    const scene = layout({ ...base, width });
    for (const list of boxes({ ...base, width }).values())
      for (const { from, to } of list) expect(from >= 0 && to <= width).toBe(true);
    for (const lane of scene.lanes) expect(lane.bottom).toBeLessThan(scene.height);
  });

  it("draws a date without day as a span: a month, a year", () => {
    const scene = layout({ ...base, width: 1200 });
    const find = (date: string) => scene.lanes.flatMap((l) => l.steps).find(({ datum }) => datum.date === date);
    const month = find("2025-05")?.span;
    const year = find("2024")?.span;
    expect((month?.to ?? 0) - (month?.from ?? 0)).toBeGreaterThan(25);
    expect((year?.to ?? 0) - (year?.from ?? 0)).toBeGreaterThan(10 * ((month?.to ?? 0) - (month?.from ?? 0)));
    expect(find("2025-05-13")?.span).toBeNull();
  });

  it("leaves out what lies outside the days asked for, and says how many", () => {
    const scene = layout({ ...base, domain: ["2025-02-01", "2025-02-28"] });
    const dates = scene.lanes.flatMap((lane) => lane.steps.map(({ datum }) => datum.date));
    expect(dates.every((date) => date?.startsWith("2025-02"))).toBe(true);
    const words = scene.notes.flatMap((block) => block.lines.map(({ text }) => text));
    expect(words).toContain("Two steps without a date are not drawn.");
    expect(words.some((text) => text.endsWith("steps outside these dates are not drawn."))).toBe(true);
  });
});

suite("what the timeline says", () => {
  it("names the busiest month", () => {
    expect(timelineTitle(steps)).toBe("Thirteen of 53 steps fell in February 2025");
    expect(timelineTitle(steps.slice(0, 2))).toBe("Two steps on record");
    expect(timelineTitle([])).toBe("No dated step on record");
  });

  it("has a text alternative with kinds, days and the latest steps", () => {
    const text = describe(base);
    expect(text).toContain("From 2024 to 7 Feb 2026.");
    expect(text).toContain("2 without a date.");
    expect(text).toContain("Latest: 7 Feb 2026, refusal by Hungary");
  });
});
