import { PROPOSAL_TYPES } from "@standpoint/core/codebook";
import { english } from "@standpoint/words/english";
import fc from "fast-check";
import { expect, it, describe as suite } from "vitest";
import {
  describe,
  layout,
  type ProposalDatum,
  type ProposalTimelineProps,
  type StanceLane,
} from "../../src/charts/proposal-timeline";
import { STEP_LABEL } from "../../src/charts/proposal-timeline/place-steps";
import { timelineTitle } from "../../src/charts/proposal-timeline/words";
import { textWidth } from "../../src/marks/text-width";
import { lightTheme } from "../../src/theme";
import { labels } from "../examples/labels";
import { crowded, steps } from "../examples/steps";

const base: ProposalTimelineProps = { data: steps, width: 820, theme: lightTheme, labels, href: (id) => id };

type Box = { from: number; to: number; row: number };

/** Every mark, span and name of a scene with its lane and row. */
function boxes(props: ProposalTimelineProps): Map<string, Box[]> {
  const { lanes } = layout(props);
  return new Map(
    lanes.map((lane) => [
      lane.key,
      [
        ...lane.clusters.map(({ x, row }) => ({ from: x - 11.9, to: x + 11.9, row })),
        ...lane.steps.flatMap(({ x, row, span, label }) => {
          const mark = { from: Math.min(x - 11.9, span?.from ?? x), to: Math.max(x + 11.9, span?.to ?? x), row };
          if (!label) return [mark];
          const wide = textWidth(label.text, STEP_LABEL);
          const from = label.anchor === "start" ? label.x : label.x - wide;
          // A name may reach into the empty rim of its own mark's target: only its far end counts.
          return label.anchor === "start"
            ? [{ ...mark, to: Math.max(mark.to, from + wide) }]
            : [{ ...mark, from: Math.min(mark.from, from) }];
        }),
      ],
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

  it("puts steps that crowd into clusters, each with a link to its days, and loses none", () => {
    const open = { ...base, openHref: (from: string, to: string) => `${from}/${to}` };
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.integer({ min: 20, max: 200 }), (list, crowd) => {
        const told = Array.from({ length: crowd }, (_, i) => ({
          date: `2025-03-0${1 + (i % 7)}`,
          type: PROPOSAL_TYPES[i % 2] ?? "meeting",
          proposers: [],
        }));
        const data = [...list, ...told].map((one, i) => ({
          ...one,
          id: `s${i}`,
          precision: null,
          summary: "",
          sources: 1,
        }));
        const props = { ...open, data, domain: ["2024-01-01", "2026-03-01"] as const };
        expectNoOverlap(props);
        const lanes = layout(props).lanes;
        const clustered = lanes.flatMap((lane) => lane.clusters.flatMap(({ cluster }) => cluster.data));
        const drawn = [...lanes.flatMap((lane) => lane.steps.map(({ datum }) => datum)), ...clustered];
        expect(drawn.map(({ id }) => id).sort()).toEqual(
          data.flatMap(({ id, date }) => (date === null ? [] : [id])).sort(),
        );
        for (const { cluster } of lanes.flatMap((lane) => lane.clusters))
          for (const { date } of cluster.data)
            expect((date ?? "") >= cluster.from && (date ?? "") <= cluster.to).toBe(true);
        if (crowd > 60) expect(clustered.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  it("draws every step of a fortnight, however they crowd: opening a cluster ends", () => {
    const props = { ...base, data: crowded, openHref: () => "#", domain: ["2025-02-28", "2025-03-08"] as const };
    const { lanes } = layout(props);
    expect(lanes.flatMap((lane) => lane.clusters)).toEqual([]);
    expect(lanes.reduce((sum, lane) => sum + lane.steps.length, 0)).toBe(200);
    expectNoOverlap(props);
  });

  it("has a lane a proposer, the busiest first, a step of several in each of theirs", () => {
    const { lanes } = layout({ ...base, lanes: "proposer" });
    expect(lanes.map(({ heading }) => heading).slice(0, 2)).toEqual(["France", "United Kingdom"]);
    for (const lane of lanes.filter(({ key }) => key.length === 3))
      for (const { datum } of lane.steps) expect(datum.proposers).toContain(lane.key);
    const ids = new Set(lanes.flatMap((lane) => lane.steps.map(({ datum }) => datum.id)));
    expect(ids.size).toBe(steps.filter(({ date }) => date !== null).length);
    expectNoOverlap({ ...base, lanes: "proposer" });
  });

  it("draws the chosen country's moves above the lanes, up to the day shown, inside the days of the axis", () => {
    const stance: StanceLane = {
      heading: "France",
      runs: [
        { from: "2023-06-01", to: "2025-02-10", stance: "open" },
        { from: "2025-02-10", to: null, stance: "supports" },
      ],
    };
    const scene = layout({ ...base, stance, on: "2025-02-20", domain: ["2025-02-01", "2025-03-01"] });
    const [open, supports] = scene.stance?.runs ?? [];
    expect([open?.from, supports?.to]).toEqual([scene.plot.left, scene.today?.x]);
    expect(open?.to).toBe(supports?.from);
    expect(scene.lanes[0]?.top).toBe(scene.stance?.bottom);
    expect(layout({ ...base, stance, domain: ["2025-03-01", "2025-04-01"] }).stance?.runs).toHaveLength(1);
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
    expect(timelineTitle(steps, english)).toBe("Thirteen of 53 steps fell in February 2025");
    expect(timelineTitle(steps.slice(0, 2), english)).toBe("Two steps on record");
    expect(timelineTitle([], english)).toBe("No dated step on record");
  });

  it("has a text alternative with kinds, days and the latest steps", () => {
    const text = describe(base);
    expect(text).toContain("From 2024 to 7 Feb 2026.");
    expect(text).toContain("2 without a date.");
    expect(text).toContain("Latest: 7 Feb 2026, refusal by Hungary");
  });
});
